import { readCell } from "./cell";
import { contextOf, summary } from "./reading-summary.test-helper";

/** The cell, the unit of its indicator, and what it says. */
const cells: readonly (readonly [string, string, string])[] = [
  ["12 ud af 48 (25 %)", "%", "value 25 percent n=12 total=48"],
  ["12 ud af 48 (25 %)", "", "value 25 percent n=12 total=48"],
  ["12 ud af 48 (25 %)", "antal", "value 12 count total=48"],
  ["12 ud af 48 (60 %)", "", "multi 12 count total=48; 60 percent"],
  ["25 % (12 ud af 48)", "", "value 25 percent n=12 total=48"],
  ["12 ud af 20 unge er kommet i job (60 %)", "%", "value {unge er kommet i job} 60 percent n=12 total=20"],
  ["12 ud af 20 unge er kommet i job (60 %)", "", "value {unge er kommet i job} 60 percent n=12 total=20"],
  ["120 personer (34 %)", "%", "value 34 percent n=120"],
  ["120 personer (34 %)", "", "value 34 percent n=120"],
  ["120 personer (34 %)", "antal", "value 120 count [leftover]"],
  ["120 (34 %)", "%", "value 34 percent n=120"],
  ["120 (34 %)", "", "value 34 percent n=120"],
  ["120 (34 %)", "antal", "value 120 count [leftover]"],
  ["34 % (120)", "%", "value 34 percent n=120"],
  ["34 % (120)", "antal", "value 34 percent n=120"],
  ["<b>45</b> %", "%", "value 45 percent"],
  ["<span>45</span>&nbsp;%", "%", "value 45 percent"],
  ["<td>45</td><td>51</td>", "%", "multi 45 percent; 51 percent [markup-removed]"],
  ["<b>45</b> <i>%</i>", "%", "value 45 percent"],
  ["<b>45</b> helårspersoner", "", "value 45 full_year_persons"],
  ["kr. <b>45.000</b>", "kr", "value 45000 dkk"],
  ["0,5 FTE", "", "value 0.5 pe"],
  ["2 fuldtidsstillinger", "", "value 2 pe"],
  ["1,5 fuldtidsansatte", "", "value 1.5 pe"],
  ["0,5 fuldtidsstilling", "", "value 0.5 pe"],
  ["12%34%", "", "text [ambiguous-number]"],
  ["12%34%", "%", "text [ambiguous-number]"],
  ["12%3", "%", "value 12 percent [footnote-removed]"],
  ["12,5%34,5%", "%", "text [ambiguous-number]"],
];

describe("counts with shares, units beside markup, and cells as other plans write them", () => {
  it.each(cells)("reads %j in a column of %s as %s", (raw, unit, expected) => {
    expect(summary(readCell(raw, contextOf(unit)))).toBe(expected);
  });
});
