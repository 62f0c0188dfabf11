import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesIn, type Language } from "../../messages";
import type { Finding, RuleId } from "../finding";
import { settingDefinitions } from "../settings";
import { arithmeticGuide } from "./arithmetic";
import { cellsGuide } from "./cells";
import { consistencyGuide } from "./consistency";
import type { GuideEntry } from "./guide";
import { privacyGuide } from "./privacy";
import { structureGuide } from "./structure";
import { timeGuide } from "./time";
import { workbookGuide } from "./workbook";

const chapters = {
  "Hvad der er, og hvad der skulle være": structureGuide,
  "Hvad der står i en celle": cellsGuide,
  "År, datoer og tallenes gang": timeGuide,
  "Plan mod ark og plan mod plan": consistencyGuide,
  "Summer, andele og hvad de forudsætter": arithmeticGuide,
  "Personoplysninger og små grupper": privacyGuide,
  "Projektmappen som helhed": workbookGuide,
};

const file = join(__dirname, "../../../docs/regler.md");
const [begin, end] = ["<!-- Herfra skrives siden af koden. -->", "<!-- Hertil skrives siden af koden. -->"];
const { ruleNames } = messagesIn("da");

function entriesOf(guide: object): readonly (readonly [RuleId, GuideEntry<RuleId>])[] {
  return (Object.entries(guide) as [RuleId, GuideEntry<RuleId>][]).sort(([one], [other]) =>
    ruleNames[one].localeCompare(ruleNames[other], "da"),
  );
}

const entries = Object.values(chapters).flatMap(entriesOf);

function sentence(rule: RuleId, params: Finding["params"], language: Language): string {
  const say = messagesIn(language).findings[rule] as (given: Finding["params"]) => string;
  return say(params).replaceAll("\u00a0", " ");
}

function section([rule, { finds, example, remedy, settings = [] }]: (typeof entries)[number]): string[] {
  const thresholds = settings.map((name) => {
    const { key, value } = settingDefinitions[name];
    return `*${key}* (${value.toLocaleString("da-DK")})`;
  });
  return [
    `### ${ruleNames[rule]}`,
    "",
    `\`${rule}\`. ${finds}`,
    "",
    `> ${sentence(rule, example, "da").replaceAll("\n", " ")}`,
    "",
    thresholds.length === 0 ? remedy : `${remedy} Grænser i *Indstillinger*: ${thresholds.join(", ")}.`,
    "",
  ];
}

test("docs/regler.md says what the rules do; UPDATE_REFERENCE=1 writes it anew", () => {
  const page = readFileSync(file, "utf8");
  const [before = ""] = page.split(begin);
  const after = page.split(end)[1] ?? "";
  const generated = Object.entries(chapters).flatMap(([title, guide]) => [
    `## ${title}`,
    "",
    ...entriesOf(guide).flatMap(section),
  ]);
  const written = `${before}${begin}\n\n${generated.join("\n")}\n${end}${after}`;
  if (process.env["UPDATE_REFERENCE"] === "1") writeFileSync(file, written);
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("every rule has its entry", () => {
  expect(entries.map(([rule]) => rule).sort()).toEqual(Object.keys(ruleNames).sort());
});

test.each(entries)("%s is told in whole sentences, its example in both languages", (rule, entry) => {
  for (const text of [entry.finds, entry.remedy]) expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
  for (const language of ["da", "en"] as const) {
    const said = sentence(rule, entry.example, language);
    expect(said).toMatch(/[.?]$/);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  }
});
