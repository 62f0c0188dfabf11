import type { KnownFault } from "./known-fault";

/** What a careful reader found wrong in the Slagelse agreement, and where a rule names it. */
export const slagelseFaults: readonly KnownFault[] = [
  {
    id: "D133",
    fault: "ingen baseline, intet baselineår",
    found: ["baseline-missing Indikatorer!I4", "sheet-column-missing Overordnede mål!C2"],
  },
  { id: "D134", fault: "skabelonens tekst", why: "brødtekst, som ikke er i projektmappen" },
  { id: "D135", fault: "navne", why: "brødtekst" },
  { id: "D136", fault: "tre eller fire områder", why: "forklaret i aftalen" },
  { id: "D137", fault: "30, 53 og »lige stor«", why: "brødtekst" },
  { id: "D138", fault: "tal uden enhed", why: "brødtekst" },
  {
    id: "D139",
    fault: "ingen delmål, aktiviteter og budget",
    why: "de står i delaftaler, som ikke er i aftalen",
  },
  { id: "D150", fault: "indikatorer skrevet forskelligt", why: "mellem to planer, ikke i en af dem" },
  { id: "D153", fault: "tusinder med og uden punktum", why: "begge læses som det samme tal" },
];
