import { indicatorMatcher } from "./matching";

const text = (value: string) => ({ at: { sheet: "Indikatorer", cell: "A1" }, text: value });
const matcherOf = (...indicators: readonly (readonly [string, string, string])[]) =>
  indicatorMatcher(indicators.map(([id, goal, label]) => ({ id, goal: text(goal), label: text(label) })));

/** Labels and goals as one plan prints them … */
const plan = matcherOf(
  ["LBF-1", "Et fagligt løft", "Andel 1-5-årige i dagtilbud"],
  ["LBF-2", "Et fagligt løft", "Karaktergennemsnit i dansk og matematik for 9.-klasseselever"],
  [
    "LBF-3",
    "Et fagligt løft",
    "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse",
  ],
  [
    "LBF-4",
    "Flere bliver tilknyttet arbejdsmarkedet",
    "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse (restgruppen)",
  ],
  [
    "LBF-5",
    "Flere bliver tilknyttet arbejdsmarkedet",
    "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
  ],
  ["LBF-6", "Et liv uden kriminalitet", "Andel 15-29-årige, som er sigtet mindst én gang"],
  ["LBF-8", "Flere er en del af fællesskabet", "Andel beboere over 18 år, der laver frivilligt arbejde"],
  ["U2a", "Flere unge er i job eller uddannelse", "Andelen af 18-29-årige, der er i beskæftigelse"],
  ["U2b", "Flere unge er i job eller uddannelse", "Andelen af 18-29-årige, der er i uddannelse"],
  [
    "U3",
    "Flere aktivitetsparate uddannelseshjælpsmodtagere kommer i job eller uddannelse",
    "Andelen af 18-29-årige i målgruppen aktivitetsparate falder",
  ],
  [
    "U4",
    "Flere åbenlyst uddannelsesparate og uddannelsesparate uddannelseshjælpsmodtagere kommer i job eller uddannelse",
    "Andelen af 18-29-årige i målgruppen uddannelsesparate uddannelseshjælpsmodtagere falder",
  ],
  [
    "B1",
    "Flere aktivitetsparate kontanthjælpsmodtagere kommer i job eller uddannelse",
    "Andelen af 18-64-årige i målgruppen aktivitetsparate falder",
  ],
  [
    "B2",
    "Flere jobparate kontanthjælpsmodtagere kommer i job eller uddannelse",
    "Andelen af 18-64-årige i målgruppen jobparate falder",
  ],
  ["B3", "Flere 18-64-årige er i beskæftigelse", "Andelen af 18-64-årige, der er i beskæftigelse øges"],
  [
    "B4",
    "Flere 15-64-årige er i gang med uddannelse",
    "Andelen af 15-64-årige er i gang med uddannelse øges",
  ],
  [
    "K1",
    "Det lave antal SSP-bekymringer fastholdes/reduceres frem mod 2025",
    "Antallet af SSP-bekymringer reduceres",
  ],
  ["K2", "Udgifterne til hærværk i afd. reduceres frem mod 2025", ""],
  ["S1", "Naboklager reduceres", ""],
  [
    "S3",
    "Øget deltagelse i frivilligt arbejde",
    "Andel der er aktiv i frivilligt arbejde udenfor boligområdet stiger",
  ],
);

/** … and as another document, or another office, writes them. */
test.each([
  ["Andel 1-5 årige i dagtilbud", undefined, "LBF-1"],
  ["Dagtilbud: andel 1-5-årige", undefined, "LBF-1"],
  ["Karaktergennemsnit, dansk og matematik, 9. klasse", undefined, "LBF-2"],
  [
    "Andel 18-29-årige med grundskole som højest fuldførte uddannelse, som ikke er i gang med en uddannelse.",
    undefined,
    "LBF-3",
  ],
  ["Restgruppen: andel 15-29 årige hverken i uddannelse eller beskæftigelse", undefined, "LBF-4"],
  ["Andel 18-64 årige uden tilknytning til arbejds-markedet og uddannelse", undefined, "LBF-5"],
  ["Andel 15-29 årige sigtede", undefined, "LBF-6"],
  ["Andel beboere over 18 år, der udfører frivilligt arbejde", undefined, "LBF-8"],
  ["Andelen af 18-29-årige i job", undefined, "U2a"],
  ["Andel 18-29 årige under uddannelse", undefined, "U2b"],
  ["Andelen af 18-64-årige i målgruppen aktivitetsparate", undefined, "B1"],
  ["Antal SSP bekymringer", undefined, "K1"],
  [
    "Udgifterne til hærværk i afd. reduceres frem mod 2025",
    "Udgifterne til hærværk i afd. reduceres frem mod 2025",
    "K2",
  ],
  ["Naboklager", "Naboklager", "S1"],
  ["Andel, som er aktive i frivilligt arbejde uden for boligområdet", undefined, "S3"],
])("%j is recognised", (label, goal, id) => {
  expect(plan.match(label, goal).match?.indicatorId).toBe(id);
});

test.each([
  ["Andel 18-64-årige i målgruppen uddannelsesparate", undefined],
  ["Andel 16-29-årige i dagtilbud", undefined],
  ["Andel 18-29-årige, der ikke er i beskæftigelse", undefined],
  ["Karaktergennemsnit i engelsk for 9.-klasseselever", undefined],
  ["Karaktergennemsnit i dansk for 9.-klasseselever", undefined],
  ["Andel beboere over 18 år, der laver frivilligt arbejde udenfor boligområdet", undefined],
  ["Andel 15-29-årige, der er sigtet for vold", undefined],
  ["Antal 15-29-årige, som er sigtet mindst én gang", undefined],
  ["Antal", "Naboklager reduceres meget"],
  ["", undefined],
])("%j is left unmatched", (label, goal) => {
  expect(plan.match(label, goal).match).toBeUndefined();
});

test("a label without a subject needs its goal", () => {
  const matcher = matcherOf(["A", "Flere børn i klub", "Antal"], ["B", "Flere voksne i foreninger", "Antal"]);
  expect(matcher.match("Antal", "Flere voksne i foreninger").match?.indicatorId).toBe("B");
  expect(matcher.match("Antal", "Flere børn i klubben").match?.indicatorId).toBe("A");
  expect(matcher.match("Antal", undefined).match).toBeUndefined();
  expect(matcher.match("Antal", "Noget tredje").match).toBeUndefined();
});

test("between labels that are alike the goal decides, and without a goal none is taken", () => {
  const matcher = matcherOf(
    ["A", "Trivsel i skolen", "Andel glade børn"],
    ["B", "Trivsel i klubben", "Andelen af glade børn"],
  );
  expect(matcher.match("Andel af glade børn", "Trivsel i klubben").match?.indicatorId).toBe("B");
  expect(matcher.match("Andel af glade børn", undefined)).toMatchObject({
    match: undefined,
    nearest: { confidence: 0.98 },
  });
});

test("of a text that the plan itself holds twice the first is meant, no surer than the threshold", () => {
  const matcher = matcherOf(["A", "Trivsel", "Andel glade børn"], ["B", "Trivsel", "Andel glade børn"]);
  expect(matcher.match("Andel glade børn", "Trivsel").match).toEqual({ indicatorId: "A", confidence: 0.85 });
});

test("a row that has only its goal is matched by it where the goal has one indicator", () => {
  const matcher = matcherOf(
    ["A", "Færre naboklager", "Antal henvendelser om støj"],
    ["B", "Ro", "Fravær"],
    ["C", "Ro", "Uro"],
  );
  expect(matcher.match("Færre naboklager", "Færre naboklager").match).toEqual({
    indicatorId: "A",
    confidence: 0.9,
  });
  expect(matcher.match("Ro", "Ro").match).toBeUndefined();
});

test("the nearest shares the goal, where the labels are unlike", () => {
  const matcher = matcherOf(
    ["A", "Flere unge er i job eller uddannelse", "Andelen af 18-29-årige, der er i beskæftigelse"],
    ["B", "Færre uden tilknytning", "Andel 15-29-årige, der hverken er i uddannelse eller i beskæftigelse"],
  );
  const { match, nearest } = matcher.match(
    "Andelen af 18-29-årige, der er i uddannelse",
    "Flere unge er i job eller uddannelse4",
  );
  expect(match).toBeUndefined();
  expect(nearest?.indicatorId).toBe("A");
});
