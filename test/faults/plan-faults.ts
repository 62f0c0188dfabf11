import type { SourcedReading } from "../../src/plan/model";
import type { CellAddress } from "../../src/workbook/address";
import { fromA1, toA1 } from "../../src/workbook/address";
import { cellOf, withCells, withSheet, withValue } from "./edit";
import type { CleanWorkbook, FaultKind, Planted } from "./fault";
import { figurePlaces } from "./places";

/** What is wrong between plan and sheet, and within the plan. */
export const planFaults: readonly FaultKind[] = [
  {
    name: "total en ved siden af",
    plant: (clean, chance) => {
      const lines = clean.workbook.plan.budget.filter(({ total }) => total.reading.values.length === 1);
      const line = chance.pick(lines);
      const cell = line === undefined ? undefined : chance.pick([line.lbf, line.local, line.total]);
      const value = cell?.reading.values[0]?.value;
      if (cell === undefined || value === undefined) return undefined;
      const involved = lines.flatMap(({ lbf, local, total }) => [lbf.at, local.at, total.at]);
      return { snapshot: withValue(clean.snapshot, cell.at, value + 1), at: involved };
    },
  },
  {
    name: "ciffer tabt i budgettet",
    plant: (clean, chance) => {
      const lines = clean.workbook.plan.budget.filter(({ total }) => total.reading.values.length === 1);
      const line = chance.pick(lines);
      const cell = line === undefined ? undefined : chance.pick([line.lbf, line.local, line.total]);
      const value = cell?.reading.values[0]?.value;
      if (cell === undefined || value === undefined || value < 10) return undefined;
      const involved = lines.flatMap(({ lbf, local, total }) => [lbf.at, local.at, total.at]);
      return { snapshot: withValue(clean.snapshot, cell.at, Math.floor(value / 10)), at: involved };
    },
  },
  {
    name: "beboere byttet om mellem afdelinger",
    plant: (clean, chance) => {
      const known = clean.workbook.plan.departments.filter(
        ({ residents, dwellings }) => countIn(residents) !== undefined && countIn(dwellings) !== undefined,
      );
      const [one, other] = [chance.pick(known), chance.pick(known)];
      if (one === undefined || other === undefined) return undefined;
      const [first = 0, second = 0] = [countIn(one.residents), countIn(other.residents)];
      // Two departments of like size can be swapped without anybody being able to tell.
      if (Math.max(first, second) < 4 * Math.min(first, second)) return undefined;
      const snapshot = withCells(clean.snapshot, [
        [one.residents.at, { value: second }],
        [other.residents.at, { value: first }],
      ]);
      return { snapshot, at: [one.residents.at, other.residents.at, one.dwellings.at, other.dwellings.at] };
    },
  },
  {
    name: "måltal bag baseline",
    plant: (clean, chance) => {
      const indicator = chance.pick(
        clean.workbook.plan.indicators.filter(
          ({ direction, baselineArea, breakdowns }) =>
            direction !== undefined &&
            direction !== "maintain" &&
            breakdowns.length === 0 &&
            baselineArea.reading.values.length === 1 &&
            (baselineArea.reading.values[0]?.value ?? 0) > 1,
        ),
      );
      const figure = indicator?.baselineArea.reading.values[0];
      if (indicator === undefined || figure === undefined) return undefined;
      const behind = indicator.direction === "up" ? figure.value * 0.5 : Math.min(figure.value * 1.5, 99);
      const text = `${String(Math.round(behind * 10) / 10).replace(".", ",")}${figure.unit === "percent" ? " %" : ""}`;
      const at = sibling(indicator.at, 6);
      return behind === figure.value
        ? undefined
        : { snapshot: withValue(clean.snapshot, at, text), at: [at] };
    },
  },
  {
    name: "retning vendt for en LBF-indikator",
    plant: (clean, chance) => {
      const indicator = chance.pick(clean.workbook.plan.indicators.filter(({ lbf }) => lbf !== undefined));
      if (indicator === undefined) return undefined;
      const at = sibling(indicator.at, 5);
      const snapshot = withValue(clean.snapshot, at, indicator.direction === "up" ? "ned" : "op");
      return { snapshot, at: [at, indicator.label.at] };
    },
  },
  {
    name: "indikator skrevet anderledes",
    plant: (clean, chance) => {
      const label = chance.pick(labelsOf(clean));
      if (label === undefined) return undefined;
      const words = label.text.split(" ");
      const long = words.flatMap((word, index) => (/^\p{L}{7,}$/u.test(word) ? [index] : []));
      const at = chance.pick(long);
      if (at === undefined) return undefined;
      const text = words
        .map((word, index) => (index === at ? `${word.slice(0, 3)}${word.slice(4)}` : word))
        .join(" ");
      return planted(clean, label.at, text);
    },
  },
  {
    name: "alder ændret i en indikator",
    plant: (clean, chance) => {
      const label = chance.pick(labelsOf(clean).filter(({ text }) => /\d\d-årige/.test(text)));
      if (label === undefined) return undefined;
      return planted(clean, label.at, label.text.replace(/(\d)\d(?=-årige)/, "$17"));
    },
  },
  {
    name: "række slettet",
    plant: (clean, chance) => {
      const row = chance.pick(rowsOf(clean));
      const indicator = clean.workbook.plan.indicators.find(({ id }) => id === row?.match?.indicatorId);
      if (row?.label === undefined || indicator === undefined) return undefined;
      const cells = [row.label.at, ...row.cells.map(({ at }) => at)];
      const snapshot = withCells(
        clean.snapshot,
        cells.map((at) => [at, { value: null }]),
      );
      return { snapshot, at: [indicator.label.at, indicator.at, ...cells] };
    },
  },
  {
    name: "række to gange",
    plant: (clean, chance) => {
      const table = chance.pick(clean.workbook.tables.filter(({ rows }) => rows.length > 1));
      const row = chance.pick(table?.rows.filter(({ label }) => label !== undefined) ?? []);
      const other = chance.pick(table?.rows.filter((each) => each !== row && each.label !== undefined) ?? []);
      if (row?.label === undefined || other?.label === undefined) return undefined;
      const snapshot = withValue(clean.snapshot, other.label.at, row.label.text);
      return { snapshot, at: [other.label.at, row.label.at] };
    },
  },
  {
    name: "kommunens tal kaldt landets",
    plant: (clean, chance) => {
      const places = figurePlaces(clean).filter(({ cell }) => /kommune/i.test(cell.raw));
      const at = chance.pick(places)?.cell.at;
      const value = at === undefined ? undefined : cellOf(clean.snapshot, at)?.value;
      if (at === undefined || typeof value !== "string") return undefined;
      return planted(clean, at, value.replace(/(?:\p{L}+ )?Kommune/u, "Hele landet"));
    },
  },
  {
    name: "delaftalens periode ændret",
    plant: (clean, chance) => {
      const agreement = chance.pick(clean.workbook.plan.subAgreements);
      if (agreement === undefined) return undefined;
      const cell = chance.pick([agreement.from, agreement.to]);
      const value = cell === undefined ? undefined : cellOf(clean.snapshot, cell.at)?.value;
      if (cell === undefined || typeof value !== "number") return undefined;
      return planted(clean, cell.at, value + (chance.number() < 0.5 ? 365 : -3));
    },
  },
  {
    name: "linje under tabellen",
    plant: (clean, chance) => {
      const table = chance.pick(
        clean.snapshot.sheets.flatMap((sheet) =>
          sheet.tables
            .filter(({ name }) => /Indikatorer|Succeskriterier|Status/.test(name))
            .map(({ area }) => ({ sheet, area })),
        ),
      );
      if (table === undefined) return undefined;
      const { sheet, area } = table;
      const last = sheet.rows.find(({ row }) => row === area.bottom);
      const changed = withSheet(clean.snapshot, sheet.name, (each) => ({
        ...each,
        rows: [
          ...each.rows.filter(({ row }) => row <= area.bottom),
          { row: area.bottom + 1, cells: last?.cells ?? [] },
        ],
      }));
      const at = { sheet: sheet.name, cell: toA1(area.bottom + 1, area.left) };
      return last === undefined ? undefined : { snapshot: changed, at: [at] };
    },
  },
];

function rowsOf({ workbook }: CleanWorkbook) {
  return workbook.tables.flatMap(({ rows }) => rows.filter(({ match }) => match !== undefined));
}

function labelsOf(clean: CleanWorkbook) {
  return rowsOf(clean).flatMap(({ label }) => label ?? []);
}

function countIn({ reading }: SourcedReading): number | undefined {
  return reading.values[0]?.value;
}

function planted({ snapshot }: CleanWorkbook, at: CellAddress, value: string | number): Planted | undefined {
  return cellOf(snapshot, at)?.value === value
    ? undefined
    : { snapshot: withValue(snapshot, at, value), at: [at] };
}

/** The cell so many columns to the right. */
function sibling({ sheet, cell }: CellAddress, columns: number): CellAddress {
  const place = fromA1(cell) ?? { row: 0, column: 0 };
  return { sheet, cell: toA1(place.row, place.column + columns) };
}
