import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const header = ["", "Skovparken", "Munkebo"];
const label = "Andel børn, der er indvandrere";
const table = (...cells: string[]) => dataSheet([["Børn"], header, [label, ...cells]]);

test("a spread printed the wrong way round", () => {
  const turned = table(
    "Afd. fordeler sig imellem: 77,4%-35,7% Gennemsnit for kvarteret: 52,4%",
    "Afd. fordeler sig imellem: 38,3%-75,6% Gennemsnit for kvarteret: 69,3%",
  );
  expect(found("range-impossible", [turned])).toEqual([
    "error Data!B3 Den mindste værdi (77,4 %) er større end den største (35,7 %). Kontrollér, om de to tal er byttet om, eller et af dem er skrevet forkert.",
  ]);
});

test("a mean outside its spread", () => {
  const outside = table(
    "Afd. fordeler sig imellem: 35,7%-77,4% Gennemsnit for kvarteret: 92,4%",
    "Mellem 38,3% og 75,6%, gns. 69,3%",
  );
  expect(found("range-impossible", [outside])).toEqual([
    "error Data!B3 Gennemsnittet (92,4 %) ligger uden for spændet fra 35,7 % til 77,4 %. Ret det tal, der er forkert.",
  ]);
});

test("in an indicator's cell too", () => {
  const plan = planTable("Indikatorer", [{ Id: "U-1", Indikator: label, Enhed: "%" }]);
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2021"],
    [label, "Afd. fordeler sig imellem: 35,7%-27,4%", "52%"],
  ]);
  expect(found("range-impossible", [plan, data])).toEqual([expect.stringMatching(/^error Data!B2 /)]);
});

test("silent on spreads that are in order, on a mean at an end, and on a mean rounded past one", () => {
  const right = table("Afd. fordeler sig imellem: 72%-100% Gennemsnit for kvarteret: 84%", "35,7%-35,7%");
  const atEnd = table(
    "Afd. fordeler sig imellem: 35,7%-77,4% Gennemsnit for kvarteret: 77,4%",
    "Afd. fordeler sig imellem: 35,7%-77,4% Gennemsnit for kvarteret: 78%",
  );
  expect(found("range-impossible", [right])).toEqual([]);
  expect(found("range-impossible", [atEnd])).toEqual([expect.stringMatching(/^error Data!C3 .*78 %/)]);
  const rounded = table(
    "Afd. fordeler sig imellem: 35,7%-77,6% Gennemsnit for kvarteret: 78%",
    "Data tilgængelig ultimo 2023",
  );
  expect(found("range-impossible", [rounded])).toEqual([]);
});
