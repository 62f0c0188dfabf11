import type { CellInput, SheetInput } from "./snapshots";
import { directionWords } from "../src/plan/content";
import { lbfIndicators } from "../src/plan/lbf";
import { dataSheet, planTable } from "./validated-sheets";

/** A plan of so many indicators and eight years without a fault, of every shape that cells come in. */
export function cleanPlan(seed: number, count = 200): SheetInput[] {
  const random = generator(seed);
  const indicators = Array.from({ length: count }, (_, index) => indicatorOf(index, random));
  return [
    planTable("Plan", [
      { Felt: "Navn", Værdi: "Nyvang 2018-2025" },
      { Felt: "Kommune", Værdi: "Nyby Kommune" },
      { Felt: "Periode fra", Værdi: "01-04-2018" },
      { Felt: "Periode til", Værdi: "31-03-2026" },
      { Felt: "Opgjort pr.", Værdi: "30-06-2025" },
    ]),
    planTable(
      "Indikatorer",
      indicators.map(({ plan }) => plan),
    ),
    planTable("Succeskriterier", [
      {
        Id: "A-1",
        Indsatsområde: "Beskæftigelse",
        Aktivitet: "Mentor",
        Succeskriterie: "Min. 10 forløb pr. år",
      },
      {
        Id: "A-2",
        Indsatsområde: "Beskæftigelse",
        Aktivitet: "Mentor",
        Succeskriterie: "70% fuldfører forløbet",
      },
    ]),
    planTable("Status", [
      { "Succeskriterie id": "A-1", Periode: 2024, Status: "Der er gennemført 11 forløb" },
      { "Succeskriterie id": "A-2", Periode: 2024, Status: "75% har fuldført" },
      { "Succeskriterie id": "A-1", Periode: "2025H1", Status: null },
    ]),
    planTable("Budget", [
      {
        Indsatsområde: "Beskæftigelse",
        Landsbyggefonden: "2.100.000,-",
        "Lokal medfinansiering": 541_000.5,
        "I alt": "2.641.000,50",
      },
      { Indsatsområde: "Fælles", Landsbyggefonden: 300_000, "Lokal medfinansiering": null, "I alt": 300_000 },
      {
        Indsatsområde: "I alt",
        Landsbyggefonden: 2_400_000,
        "Lokal medfinansiering": 541_000.5,
        "I alt": 2_941_000.5,
      },
    ]),
    ...["Overordnet", ...areas].map((area) =>
      dataSheet(
        [
          [
            "Indikator",
            "Baseline boligområde",
            "Baseline kommune",
            "Baseline år",
            ...years,
            "1. halvår 2025",
            "Datakilde",
          ],
          ...indicators.filter(({ plan }) => plan.Indsatsområde === area).map(({ row }) => row),
        ],
        `Data ${area}`,
      ),
    ),
  ];
}

const areas = [
  "Uddannelse og livschancer",
  "Beskæftigelse",
  "Kriminalitetsforebyggelse",
  "Sammenhængskraft og medborgerskab",
];
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(String);
const ages = ["0-5", "6-12", "13-17", "18-24", "25-39", "40-59", "60-74", "75-90"];
const subjects =
  "dagtilbud lektiecafé fritidsjob idrætsklub sundhedstjek jobtræning mentorforløb beboermøder tryghedsvandringer svømmehal musikskole bibliotek gårdlaug netværk sprogklub cykelværksted madfællesskab rådgivning naboskab";

interface CleanIndicator {
  readonly plan: Readonly<Record<string, CellInput>>;
  readonly row: readonly CellInput[];
}

function indicatorOf(index: number, random: () => number): CleanIndicator {
  const lbf = lbfIndicators[index];
  const nouns = subjects.split(" ");
  const noun = nouns[Math.floor(index / ages.length) % nouns.length] ?? "";
  const shape =
    lbf === undefined ? (shapes[index % shapes.length] ?? percent) : lbf.unit === "grade" ? grade : percent;
  const variant = Math.floor(index / (ages.length * nouns.length));
  const name = `${shape.begins} ${ages[index % ages.length] ?? ""}-årige i ${noun}${variant === 0 ? "" : " i sommerferien"}`;
  const label = lbf?.label ?? name;
  const level = shape.level(random);
  const cells = years.map((_, offset) => shape.cell(level * (1 + 0.02 * offset * random()), random));
  const [area, municipality] = shape.baseline(level, random);
  const known = cells.map((each, offset) =>
    offset === 7 ? null : offset === 6 && index % 9 === 0 ? "Data tilgængelig ultimo 2025" : each,
  );
  return {
    plan: {
      Id: lbf?.id ?? `N-${index}`,
      Indsatsområde: lbf === undefined ? areas[index % 4] : "Overordnet",
      Mål: `Flere i ${noun}`,
      Indikator: label,
      Enhed: shape.unit,
      Retning: lbf === undefined ? shape.direction : directionWords[lbf.direction],
      Måltal: lbf === undefined ? shape.target(level) : null,
      "Baseline boligområde": area,
      "Baseline kommune": municipality,
      "Baseline år": 2017,
      Opgørelse: shape.breakdown ?? null,
      Sammenligning: municipality === null ? "ingen" : null,
    },
    row: [
      label,
      area,
      municipality,
      2017,
      ...known,
      index % 5 === 0 && shape.halves ? shape.cell(level, random) : null,
      "Nyby Kommune",
    ],
  };
}

interface Shape {
  readonly begins: string;
  readonly unit: string;
  readonly direction: "op" | "ned";
  readonly breakdown?: string;
  readonly halves: boolean;
  level(random: () => number): number;
  baseline(level: number, random: () => number): [CellInput, CellInput];
  cell(level: number, random: () => number): CellInput;
  target(level: number): CellInput;
}

const danish = (value: number, decimals: number) =>
  new Intl.NumberFormat("da-DK", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );

const percent: Shape = {
  begins: "Andel",
  unit: "%",
  direction: "op",
  halves: false,
  level: (random) => 10 + 60 * random(),
  baseline: (level) => [`${danish(level, 1)}%`, `${danish(level * 1.1, 1)}%`],
  cell: (level) => `${danish(level, 1)}%\n(Kommune ${danish(level * 1.1, 1)}%)`,
  target: (level) => `${danish(level + 5, 0)} %`,
};

const grade: Shape = {
  begins: "Karaktergennemsnit for",
  unit: "karakter",
  direction: "op",
  halves: false,
  level: (random) => 4 + 4 * random(),
  baseline: (level) => [danish(level, 1), danish(level + 1, 1)],
  cell: (level) => `${danish(Math.min(level, 12), 1)}\n(Kommune ${danish(Math.min(level + 1, 12), 1)})`,
  target: (level) => Math.ceil(level + 1),
};

const native: Shape = {
  ...percent,
  baseline: (level) => [{ value: Math.round(level * 10) / 1000, format: "0.0%" }, null],
  cell: (level) => ({ value: Math.round(level * 10) / 1000, format: "0.0%" }),
};

const withCount: Shape = {
  ...percent,
  baseline: (level) => [share(level, 4000), share(level * 1.1, 56_000)],
  cell: (level) => `Nyvang: ${share(level, 3900)}\nNyby Kommune: ${share(level * 1.1, 56_500)}`,
};

function share(level: number, population: number): string {
  const count = Math.round((level / 100) * population);
  return `${danish((100 * count) / population, 2)}% (Antal: ${danish(count, 0)})`;
}

const count: Shape = {
  begins: "Antal",
  unit: "antal",
  direction: "op",
  halves: true,
  level: (random) => Math.round(20 + 2000 * random()),
  baseline: (level) => [Math.round(level), null],
  cell: (level) => (Math.round(level) % 2 === 0 ? Math.round(level) : danish(Math.round(level), 0)),
  target: (level) => `mindst ${Math.round(level) + 10}`,
};

const persons: Shape = {
  ...count,
  begins: "Omfang af",
  unit: "helårspersoner",
  direction: "ned",
  halves: false,
  level: (random) => 20 + 300 * random(),
  baseline: (level) => [`${danish(level, 2)} helårspersoner`, `${danish(level * 9, 2)} helårspersoner`],
  cell: (level) => `${danish(level, 2)}\n(Kommune ${danish(level * 9, 2)} helårspersoner)`,
  target: () => "reduceres med 5 %",
};

const departments: Shape = {
  ...count,
  begins: "Udgifter for",
  unit: "kr.",
  breakdown: "sum",
  halves: false,
  baseline: (level, random) => [amounts(level, random), null],
  cell: amounts,
  target: () => "stiger",
};

function amounts(level: number, random: () => number): string {
  const kroner = () => danish(Math.round(level * 100 * random()) + 1, 0);
  return `Afd. 21: kr. ${kroner()},-\nAfd. 22: kr. ${kroner()},-\nAfd. 103: kr. 0,-`;
}

const answers: Shape = {
  ...percent,
  begins: "Tilfredshed blandt",
  breakdown: "Tilfreds",
  baseline: (level) => [distribution(level), null],
  cell: distribution,
  target: () => "80 %",
};

function distribution(level: number): string {
  const satisfied = Math.round(level);
  const neither = Math.round((100 - satisfied) / 3);
  return `Utilfreds ${100 - satisfied - neither}%\nHverken/eller ${neither}%\nTilfreds ${satisfied}%`;
}

const shapes: readonly Shape[] = [percent, native, withCount, count, persons, departments, answers, grade];

/** Numbers from 0 to 1 that are the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
