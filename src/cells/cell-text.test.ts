import { readCell } from "./cell";
import { contextOf, summary } from "../../test/reading-summary";

/** The cell, the unit of its indicator, and what it says. */
const cells: readonly (readonly [string, string, string])[] = [
  ["Antal unge i alderen 15 til 29 år", "", "text"],
  ["Andel 13-17-årige med fritidsjob", "", "text"],
  ["9. klasse", "", "text"],
  ["7.-9. klasse", "", "text"],
  ["10. klasses afgangselever", "", "text"],
  ["Nørregade 12", "", "text"],
  ["Nørregade 12, 2. th.", "", "text"],
  ["Nordbyen 2-80", "", "text"],
  ["Afd. 21", "", "text"],
  ["Afd. 109 og 110", "", "text"],
  ["8000 Nordby C", "", "text"],
  ["§ 115, stk. 4", "", "text"],
  ["Tlf. 12 34 56 78", "", "text"],
  ["12345678", "", "value 12345678 none"],
  ["A4", "", "text"],
  ["COVID-19", "", "text"],
  ["3F", "", "text"],
  ["Forløb A: 2 gange om ugen", "", "value Forløb A 2 count"],
  ["Tabel 1.17", "", "text"],
  ["Kilde: Danmarks Statistik 2021", "", "text"],
  ["Unge, der ikke er i uddannelse", "", "text"],
  ["Flere kommer i job inden 2025", "", "text"],
  ["Der er ikke data nok til at fastslå en udvikling", "", "text"],
  ["Øget tryghed", "", "text"],
  ["Nej", "", "text"],
  ["Ja", "", "text"],
  ["Se www.eksempel.dk/2022/12", "", "text"],
  ["Projektleder (37 timer)", "", "value Projektleder 37 hours"],
  ["Mødes 2 gange om måneden", "", "text"],
  ["5.1 Netværk", "", "text"],
  ["5.1", "", "text [ambiguous-number]"],
  ["1.1.", "", "text [ambiguous-number]"],
  ["kl. 12.30", "", "text"],
  ["12:30", "", "text"],
  ["0-5 år", "", "text"],
  ["18+", "", "text"],
  ["2. th", "", "text"],
  ["1. sal", "", "text"],
  ["50+ årige", "", "text"],
  ["12+15", "antal", "text [ambiguous-number]"],
  ["12 + 15 = 27", "antal", "text [ambiguous-number]"],
  ["- %", "", "text"],
  ["- %", "%", "text"],
];

describe("digits that are no figures", () => {
  it.each(cells)("reads %j in a column of %s as %s", (raw, unit, expected) => {
    expect(summary(readCell(raw, contextOf(unit)))).toBe(expected);
  });
});
