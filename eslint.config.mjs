import tseslint from "typescript-eslint";

/** The rooms of src/, top to bottom: a room may import from those below it, never from those above. */
const rooms = [
  ["cli"],
  ["jobs"],
  ["skema"],
  ["validation"],
  ["privacy"],
  ["analysis"],
  ["plan"],
  ["cells"],
  ["workbook", "messages"],
];

const forbid = (files, forbidden, message) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: [{ group: forbidden.map((room) => `**/${room}/**`), message }] },
    ],
  },
});

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
    const beside = (room) => level.filter((other) => other !== room);
    return level.map((room) =>
      forbid(
        [`src/${room}/**`],
        [...above, ...beside(room), "hosts"].filter((name) => !(room === "cli" && name === "hosts")),
        `${room}/ may import only from the rooms below it.`,
      ),
    );
  }),
  forbid(
    ["src/hosts/**"],
    everyRoom.filter((room) => room !== "workbook" && room !== "messages"),
    "A host knows workbook/ and messages/ alone.",
  ),
);
