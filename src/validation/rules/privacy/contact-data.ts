import { grouped } from "../../../plan/grouped";
import type { Hit } from "../../../privacy";
import type { PersonalDataInWords } from "../../../messages/da/findings/privacy";
import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { personalEmails, phonesUnder } from "./contact-hits";
import { inFigureColumn } from "./figure-columns";
import { byColumn } from "./headers";
import { masked } from "../../masked";
import { digitsOfOneNumber, placeInWords, placesOf, workbookId, type CellPlace, type Place } from "./places";
import { likely, surenessOf, surest } from "./sureness";

type Contact = Observation<"contact-data">["params"]["what"];

interface Found {
  readonly what: Contact;
  readonly place: Place;
  readonly hits: readonly Hit[];
}

const eightDigits = digitsOfOneNumber(8);
const sought = {
  text: (text: string) => text.includes("@") || eightDigits.test(text),
  number: (value: number) => value >= 2e7 && value < 1e8 && Number.isInteger(value),
};

/** E-mail addresses and telephone numbers of persons anywhere in the workbook, once for each sheet and kind. */
export const rule: Rule<"contact-data"> = {
  id: "contact-data",
  *check(context) {
    const places = [...placesOf(context.snapshot, sought)];
    const emails = places.map((place) => found("email", place, personalEmails(place.text)));
    const phones = phonesIn(places, context);
    const all = [...emails, ...phones].filter(({ hits }) => hits.length > 0);
    for (const group of grouped(all, groupKey).values()) yield observation(group, context);
  },
};

function found(what: Contact, place: Place, hits: readonly Hit[]): Found {
  return { what, place, hits };
}

function phonesIn(places: readonly Place[], context: RuleContext): Found[] {
  const isFigure = inFigureColumn(context);
  const inCells = places.flatMap((place) => (isCell(place) ? [{ place }] : []));
  const elsewhere = places.filter((place) => !isCell(place));
  return [
    ...byColumn(inCells).flatMap(({ header, cells }) =>
      cells.map(({ place }) => found("phone", place, phonesUnder(header, place.text, isFigure(place)))),
    ),
    ...elsewhere.map((place) => found("phone", place, phonesUnder("", place.text, false))),
  ];
}

function isCell(place: Place): place is CellPlace {
  return "sheet" in place && place.cell !== undefined;
}

function groupKey({ what, place }: Found): string {
  return "sheet" in place ? `${what}!${place.sheet.name}` : what;
}

function observation(group: readonly Found[], context: RuleContext): Observation<"contact-data"> {
  const [what = "email"] = group.map((each) => each.what);
  const hits = group.flatMap((each) => each.hits);
  const sheet = group.flatMap(({ place }) => ("sheet" in place ? [place.sheet] : []))[0];
  const addresses = grouped(
    group.flatMap(({ place }) => ("at" in place ? [place.at] : [])),
    addressKey,
  );
  const [at = context.firstCell, ...related] = [...addresses.values()].flatMap((same) => same.slice(0, 1));
  const confidence = surest(hits);
  const look = hits[0]?.masked ?? "";
  return {
    severity: confidence >= likely ? "warning" : "info",
    at,
    params: {
      what,
      place: placeOf(group),
      count: hits.length,
      cells: Math.max(1, addresses.size),
      masked: look,
      sureness: surenessOf(confidence),
      hidden: sheet !== undefined && sheet.visibility !== "visible",
    },
    subject: subjectOf(sheet === undefined ? workbookId : masked(sheet.name), "", `${hits.length} × ${look}`),
    related,
  };
}

/** The kind of place where it is the same for all. */
function placeOf(group: readonly Found[]): PersonalDataInWords["place"] {
  const [first, ...others] = group;
  if (first === undefined) return { kind: "workbook" };
  const { place } = first;
  if (!("sheet" in place)) return others.length === 0 ? placeInWords(place) : { kind: "workbook" };
  const isAlike = others.every((other) => other.place.kind === place.kind);
  const isFormulas = place.kind === "formula" && others.length > 0;
  return isAlike && !isFormulas ? placeInWords(place) : { kind: "cell" };
}
