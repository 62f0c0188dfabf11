import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of src/, top to bottom: a room may import from those below it, never from those above. */
const rooms = [
  ["cli", "workbench"],
  ["taskpane"],
  ["functions"],
  ["jobs"],
  ["skema"],
  ["validation"],
  ["privacy"],
  ["analysis"],
  ["plan"],
  ["cells"],
  ["workbook", "messages"],
];

const forbid = (files, forbidden, message) =>
  forbidden.length === 0
    ? []
    : [
        {
          files,
          rules: {
            "@typescript-eslint/no-restricted-imports": [
              "error",
              { patterns: [{ regex: `^(?:\\.\\./)+(?:${forbidden.join("|")})(?:/|$)`, message }] },
            ],
          },
        },
      ];

const everyRoom = rooms.flat();

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.mjs", "*.js"] } } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { module: "readonly", require: "readonly" } },
    rules: { ...tseslint.configs.disableTypeChecked.rules, "@typescript-eslint/no-require-imports": "off" },
  },
  ...rooms.flatMap((level, depth) => {
    const above = rooms.slice(0, depth).flat();
    const hosts = depth <= 1 ? [] : ["hosts"];
    return level.flatMap((room) =>
      forbid(
        [`src/${room}/**`],
        [...above, ...level.filter((other) => other !== room), ...hosts],
        `${room}/ may import only from the rooms below it; only an entry point knows a host.`,
      ),
    );
  }),
  {
    files: ["src/**"],
    ignores: ["src/hosts/excel/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only hosts/excel may speak to Excel." }],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  ...forbid(
    ["src/hosts/**"],
    everyRoom.filter((room) => room !== "workbook" && room !== "messages"),
    "A host knows workbook/ and messages/ alone.",
  ),
);
