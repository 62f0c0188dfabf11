import fc from "fast-check";
import { labelOf } from "./label";
import { compareLabels, matchThreshold } from "./similarity";

const similarity = (left: string, right: string) => compareLabels(labelOf(left), labelOf(right));
const same = (left: string, right: string) => similarity(left, right) >= matchThreshold;

describe("labels of the same indicator", () => {
  test.each([
    ["Andel 1-5 årige i dagtilbud", "Andel 1-5-årige i dagtilbud"],
    ["Andel 1-5 årige i dagtilbud", "ANDEL 1–5\u00A0årige  i dagtilbud."],
    ["Andelen af 18-29-årige, der er i beskæftigelse", "Andelen af 18-29-årige, der er i beskæf-\ntigelse4"],
    [
      "Andelen af 18-29-årige, der er i beskæftigelse Andelen af 18-29-årige, der er i beskæftigelse",
      "Andelen af 18-29-årige, der er i beskæftigelse",
    ],
    [
      "Flere aktivitetsparate uddannelseshjælps mod-tagere kommer i job eller uddannelse ²",
      "Flere aktivitetsparate uddannelseshjælpsmodtagere kommer i job eller uddannelse5",
    ],
    ["Andel gennemførte på 1.000 elever", "Andel gennemførte på 1000 elever"],
    ["1) Andel frivillige", "Andel frivillige"],
    ["2.1 Andel frivillige", "Andel frivillige"],
    ["LBF-8: Andel frivillige", "Andel frivillige"],
    ["U2a Andel frivillige", "Indikator 3: Andel frivillige"],
    ["Indsatsen <b>virker</b> for unge", "Indsatsen virker for unge"],
    ["Øget livstilfredshed (livskvalitet) 12", "Øget livstilfredshed (livskvalitet)"],
    ["Oplevelsen af fællesskab stiger. 8", "Oplevelsen af fællesskab stiger."],
  ])("are one text after normalisation: %j and %j", (left, right) => {
    expect(similarity(left, right)).toBe(1);
  });

  test.each([
    ["Andel 15-29-årige, der er sigtet mindst én gang", "Andel 15-29-årige, som er sigtet mindst én gang"],
    ["Andel 15-29-årige, der er sigtet mindst én gang", "Andelen af sigtede 15-29 årige"],
    [
      "Karaktergennemsnit i dansk og matematik for 9.-klasseselever",
      "Karaktergennemsnit i dansk og matematik i 9. klasse",
    ],
    [
      "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
      "Andel stemmeberettigede der har stemt ved seneste kommunalvalg",
    ],
    [
      "Andel beboere (18+), der føler sig trygge",
      "Andel beboere over 18 år, der føler sig trygge i boligområdet",
    ],
    ["Andel frivilige beboere", "Andel frivillige beboere"],
    ["Andelen af 18-64-årige, der er i beskæftigelse øges", "Andel 18-64-årige i beskæftigelse"],
    ["Tillid til forskellige institutioner 14", "Tilliden til forskellige institutioner"],
  ])("are near enough: %j and %j", (left, right) => {
    expect(same(left, right)).toBe(true);
    expect(similarity(left, right)).toBeLessThan(1);
  });
});

describe("labels of different indicators", () => {
  test.each([
    [
      "ages",
      "Andelen af 18-29-årige, der er i beskæftigelse",
      "Andelen af 18-64-årige, der er i beskæftigelse",
    ],
    ["ages in words of a limit", "Andel trygge beboere over 18 år", "Andel trygge beboere under 18 år"],
    ["a count of times", "Andel unge sigtet mindst to gange", "Andel unge sigtet mindst tre gange"],
    ["a class", "Karaktergennemsnit i 9. klasse", "Karaktergennemsnit i 10. klasse"],
    ["a running number that is part of the name", "Trivsel i zone 1", "Trivsel i zone 2"],
    ["a department", "Afd. 21 Udgifter til hærværk", "Afd. 22 Udgifter til hærværk"],
    [
      "a unit in a long label",
      "Antal beboere over 18 år, der laver frivilligt arbejde i foreninger",
      "Andel beboere over 18 år, der laver frivilligt arbejde i foreninger",
    ],
    [
      "one subject of many",
      "Andel sårbare unge med psykiatrisk diagnose i kommunens forebyggende indsats for drenge",
      "Andel sårbare unge med psykiatrisk diagnose i kommunens forebyggende indsats for piger",
    ],
    ["a unit", "Antal 15-29-årige, der er sigtet", "Andel 15-29-årige, der er sigtet"],
    [
      "a negation",
      "Andel 18-29-årige, der er i gang med en uddannelse",
      "Andel 18-29-årige, der ikke er i gang med en uddannelse",
    ],
    ["what is negated", "Andel i job, men ikke i uddannelse", "Andel i uddannelse, men ikke i job"],
    ["a prefix that negates", "Andel utrygge beboere i området", "Andel trygge beboere i området"],
    ["outside and inside", "Andel aktive udenfor boligområdet", "Andel aktive i boligområdet"],
    [
      "the subject",
      "Andelen af 18-29-årige, der er i beskæftigelse",
      "Andelen af 18-29-årige, der er i uddannelse",
    ],
    [
      "the group",
      "Andelen af 18-64-årige i målgruppen aktivitetsparate falder",
      "Andelen af 18-64-årige i målgruppen jobparate falder",
    ],
    ["one subject more", "Karaktergennemsnit i dansk", "Karaktergennemsnit i dansk og matematik"],
    ["an alternative more", "Andel unge i beskæftigelse", "Andel unge i beskæftigelse eller uddannelse"],
    ["the sex", "Andel kvinder i beskæftigelse", "Andel mænd i beskæftigelse"],
    ["a word with the opposite ending", "Andel beboere med arbejde", "Andel arbejdsløse beboere"],
    ["which way it goes", "Antallet af indbrud falder", "Antallet af indbrud stiger"],
    ["a remark in brackets", "Trivsel (drenge)", "Trivsel (piger)"],
  ])("differ in %s", (_difference, left, right) => {
    expect(same(left, right)).toBe(false);
    expect(same(right, left)).toBe(false);
  });
});

const word = fc.constantFrom(
  "andel",
  "unge",
  "ikke",
  "i",
  "uddannelse",
  "beskæftigelse",
  "18-29-årige",
  "klasse",
  "(9)",
  "4",
  "/",
);
const label = fc.oneof(
  fc.string(),
  fc.array(word).map((words) => words.join(" ")),
);

test("similarity is symmetrical, between 0 and 1, and 1 for the same text", () => {
  fc.assert(
    fc.property(label, label, (left, right) => {
      const found = similarity(left, right);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(similarity(right, left)).toBeCloseTo(found, 10);
      if (labelOf(left).key !== "") expect(similarity(left, `  ${left}\u00AD `)).toBe(1);
    }),
  );
});
