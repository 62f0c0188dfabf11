import type { SourcedText } from "../plan/model";
import { fold } from "../plan/text";

/** The thresholds of the rules: the key of the Indstillinger table and the value where the table has none. */
export const settingDefinitions = {
  /** How far a distribution may be from 100 by rounding alone, in percentage points. */
  distributionRounding: { key: "Afrunding i svarfordelinger", value: 1 },
  /** How much a population may change between two measurements, in percent. */
  populationDrift: { key: "Udsving i befolkning", value: 10 },
  /** From how many times the population a share and its count are an error. */
  populationFactor: { key: "Umulig befolkning", value: 1.5 },
  /** How many days after the promised time data are overdue. */
  daysOfGrace: { key: "Dage før data er forsinkede", value: 31 },
  /** How many years after a year's end its data are published. */
  publicationLag: { key: "År fra måling til data", value: 1 },
  /** How far parts may be from their total in a budget, in kroner. */
  budgetRounding: { key: "Afrunding i budget", value: 0 },
  /** How many years before the plan's start a baseline may lie. */
  oldestBaseline: { key: "År mellem baseline og plan", value: 10 },
  /** Below this many residents per dwelling a department is doubted. */
  fewestResidents: { key: "Færrest beboere pr. bolig", value: 0.8 },
  /** Above this many residents per dwelling a department is doubted. */
  mostResidents: { key: "Flest beboere pr. bolig", value: 3.5 },
  /** How many times off an otherwise steady series a figure is doubted. */
  unusualFactor: { key: "Usædvanligt spring", value: 5 },
  /** From how many percentage points on a change of a share is looked at. */
  largestJump: { key: "Spring i procentpoint", value: 10 },
  /** How many times as large as the other changes of its series a change must be to be looked at. */
  jumpFactor: { key: "Spring mod rækkens egne", value: 3 },
  /** How many years before the plan's start a measurement may lie. */
  oldestMeasurement: { key: "År mellem måling og plan", value: 5 },
  /** Counts of persons from 1 up to, but not including, this are not to be shown. */
  smallestCount: { key: "Mindste antal, der vises", value: 5 },
} as const satisfies Record<string, { readonly key: string; readonly value: number }>;

export type SettingName = keyof typeof settingDefinitions;

export type Settings = Readonly<Record<SettingName, number>>;

/** The settings of a plan: its own where they are numbers, else the defaults. */
export function readSettings(table: ReadonlyMap<string, SourcedText>): Settings {
  const byKey = new Map([...table].map(([key, { text }]) => [fold(key), text]));
  const settings: Record<SettingName, number> = { ...defaultSettings };
  for (const name of settingNames) {
    const own = settingValue(byKey.get(fold(settingDefinitions[name].key)));
    if (own !== undefined) settings[name] = own;
  }
  return settings;
}

/** A setting's text as a number that is not negative, or undefined where it is none. */
export function settingValue(text: string | undefined): number | undefined {
  const match = /^(\d{1,9})(?:(?:,|\.(?!\d{3}$))(\d{1,6}))?$/.exec(text?.trim() ?? "");
  return match === null ? undefined : Number(`${match[1] ?? ""}.${match[2] ?? "0"}`);
}

const settingNames = Object.keys(settingDefinitions) as SettingName[];

const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingDefinitions[name].value]),
) as Record<SettingName, number>;
