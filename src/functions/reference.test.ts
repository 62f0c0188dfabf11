import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionCatalogue, type ExampleEntry, type FunctionEntry } from ".";
import { gridOf } from "./call";
import { functionSignatures } from "./catalogue";
import { isStanding } from "./formula";
import { functionRuns } from "./functions";
import { messagesIn } from "../messages";
import { Refusal } from "./value";

const file = join(__dirname, "../../docs/funktioner.md");
const [begin, end] = ["<!-- Herfra skrives siden af koden. -->", "<!-- Hertil skrives siden af koden. -->"];

const code = (text: string) => (text === "" ? "(tom)" : `\`${text.replaceAll("\n", " ⏎ ")}\``);
const inTable = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ⏎ ");
const tableRow = (cells: readonly string[]) => `| ${cells.map(inTable).join(" | ")} |`;

/** A range of several rows and columns has a table of its own; a shorter one stands beside its formula. */
const isTable = ({ rows }: ExampleEntry["cells"][number]) => rows.length > 1 && (rows[0]?.length ?? 0) > 1;

/** Each table once; where two examples have different ones in the same cells, with the number of the example. */
function tablesOf(examples: readonly ExampleEntry[]): readonly string[] {
  const all = examples.flatMap(({ cells }, index) =>
    cells.filter(isTable).map((each) => ({ ...each, index, key: JSON.stringify(each) })),
  );
  const tables = [...new Map(all.toReversed().map((each) => [each.key, each])).values()].toReversed();
  return tables.flatMap(({ at, rows: [header = [], ...rows], index }) => [
    tables.filter((each) => each.at === at).length > 1
      ? `\`${at}\` i eksempel ${index + 1}:`
      : `\`${at}\` i eksemplerne:`,
    "",
    tableRow(header),
    tableRow(header.map(() => "---")),
    ...rows.map(tableRow),
    "",
  ]);
}

function formulaCell({ formula, cells }: ExampleEntry): string {
  const beside = cells
    .filter((each) => !isTable(each))
    .map(({ at, rows }) => `${at}: ${rows.flat().map(code).join(", ")}`);
  return [code(formula), ...beside].join("<br>");
}

/** What a function refuses with, in words: the reader of the page sees what the reader of the cell sees. */
function sentencesOf(id: string, example: number): readonly string[] {
  const signature = functionSignatures.find((each) => each.id === id);
  const given = signature?.examples[example]?.arguments ?? [];
  const inputs = (signature?.parameters ?? []).map((_parameter, index) => {
    const argument = given[index] ?? null;
    return isStanding(argument) ? argument.cells : gridOf(argument);
  });
  const answers = functionRuns[id]?.(inputs, messagesIn("da")).flat() ?? [];
  return answers.flatMap((answer) => (answer instanceof Refusal ? answer.sentence : []));
}

function section({ id, name, description, parameters, examples }: FunctionEntry): readonly string[] {
  const call = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ");
  return [
    `### ${name}`,
    "",
    description,
    "",
    `\`=${name}(${call})\``,
    "",
    ...parameters.map((each) => `- **${each.name}**${each.optional ? " (kan udelades)" : ""}: ${each.help}`),
    "",
    ...tablesOf(examples),
    tableRow(["Formel", "Giver", "Viser"]),
    tableRow(["---", "---", "---"]),
    ...examples.map((example, index) => {
      const result = example.result.map((row) => row.map(code).join(" · ")).join("<br>");
      const said = sentencesOf(id, index).map((sentence) => `<br>*${sentence}*`);
      return tableRow([formulaCell(example), result, example.note + said.join("")]);
    }),
    "",
  ];
}

function reference(): string {
  const entries = functionCatalogue("da");
  const families = [...new Set(entries.map(({ familyName }) => familyName))];
  return families
    .flatMap((family) => [
      `## ${family}`,
      "",
      ...entries.filter(({ familyName }) => familyName === family).flatMap(section),
    ])
    .join("\n");
}

test("docs/funktioner.md says what the functions do; UPDATE_REFERENCE=1 writes it anew", () => {
  const page = readFileSync(file, "utf8");
  const [intro = "", , after = ""] = [page.split(begin)[0], "", page.split(end)[1]];
  const written = `${intro}${begin}\n\n${reference()}\n${end}${after}`;
  if (process.env["UPDATE_REFERENCE"] === "1") writeFileSync(file, written);
  expect(page.includes(begin) && page.includes(end)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe(written);
});
