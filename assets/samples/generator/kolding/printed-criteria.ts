import type { FactRow } from "../facts";

/** Activities and success criteria as the status document prints them. */
export const printedCriteria: readonly FactRow<"Succeskriterier">[] = [
  {
    Id: "2.1-1",
    Indsatsområde: "Uddannelse og livschancer",
    Aktivitet: "Job og uddannelsesmentorer",
    Succeskriterie: [201, "70% af den primære målgruppe ved projektstart er fastholdt i uddannelse/job"],
  },
  { Id: "2.2", Indsatsområde: "Uddannelse og livschancer", Aktivitet: "Familiecaféer/lektiecaféer" },
  {
    Id: "2.3-1",
    Indsatsområde: "Uddannelse og livschancer",
    Aktivitet: "Forældreinddragelse",
    Succeskriterie: [204, "2 forældrekurser afholdt pr. år (min. 5 gange)"],
  },
  {
    Id: "2.3-2",
    Indsatsområde: "Uddannelse og livschancer",
    Aktivitet: "Forældreinddragelse",
    Succeskriterie: [
      207,
      "2 online-grupper vedr. forældrenetværk er afholdt pr. år (min. 15 gange i hver gruppe)\n(1 for forældre for 0-3 årige + 1 for forældre fra 3 år)",
    ],
  },
  {
    Id: "2.3-3",
    Indsatsområde: "Uddannelse og livschancer",
    Aktivitet: "Forældreinddragelse",
    Succeskriterie: [210, "4 dialogmøder afholdt pr. år vedr. forældreinddragelse"],
  },
  {
    Id: "2.4-1",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [213, "6 årlige kvarternetværksmøder fordelt mellem de 4 kvarternetværk"],
  },
  {
    Id: "2.4-2",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [216, "1 årligt fællesseminar"],
  },
  {
    Id: "2.4-3",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [219, "Uddannelse og livschancer drøftet min. 1 gang årligt på et kvarternetværksmøde"],
  },
  {
    Id: "2.4-4",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [222, "Kriminalitetsforebyggelse er drøftet min. 1 gang årligt på kvarternetværksmøde"],
  },
  {
    Id: "2.4-5",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [225, "Beskæftigelse er drøftet min. 1 gang på kvarternetværksmøde"],
  },
  {
    Id: "2.4-6",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [228, "Sammenhængskraft og medborgerskab er drøftet min. 1 gang på kvarternetværksmøde"],
  },
  {
    Id: "2.4-7",
    Indsatsområde:
      "Uddannelse og livschancer; Beskæftigelse; Kriminalitetsforebyggelse; Sammenhængskraft og medborgerskab",
    Aktivitet: "Kvarternetværk",
    Succeskriterie: [
      231,
      "75% af deltagerne udtrykker kendskab til hinandens handlemuligheder og ressourcer\n(måles en gang årligt)",
    ],
  },
  { Id: "2.5", Indsatsområde: "Uddannelse og livschancer", Aktivitet: "Forældrenetværk" },
  {
    Id: "3.1-1",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Tryghedsvandringer",
    Succeskriterie: [234, "Min. 8 tryghedsvandringer afholdt pr. år"],
  },
  {
    Id: "3.2-1",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Lommepenge",
    Succeskriterie: [237, "2 hold af 10 børn pr. år har deltaget i lommepengeprojekter"],
  },
  {
    Id: "3.3-1",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Eat & Learn",
    Succeskriterie: [240, "Min. 3 temaforløb gennemført pr. år"],
  },
  {
    Id: "3.3-2",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Eat & Learn",
    Succeskriterie: [243, "Min. 10 deltagere pr. forløb (dvs. har deltaget min. 6 ud af 8 kursusaftener)"],
  },
  {
    Id: "3.3-3",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Eat & Learn",
    Succeskriterie: [246, "Min. 1 temaaften pr. hold for forældrene til de unge"],
  },
  {
    Id: "3.4-1",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Opsøgende arbejde og brobygning til fritidslivet",
    Succeskriterie: [
      249,
      "De opsøgende medarbejdere skal min. være på gaden 160 gange fordelt på 40 uger årligt",
    ],
  },
  {
    Id: "3.4-2",
    Indsatsområde: "Kriminalitetsforebyggelse",
    Aktivitet: "Opsøgende arbejde og brobygning til fritidslivet",
    Succeskriterie: [
      252,
      "Der er årligt afholdt 9 koordineringsmøder mellem den boligsociale medarbejder og Ungekontakten",
    ],
  },
  {
    Id: "4.1-1",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "Fritidsjob",
    Succeskriterie: [255, "Min. 16 unge har været i fritidsjob ved ejendomsfunktionærerne pr. år"],
  },
  {
    Id: "4.1-2",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "Fritidsjob",
    Succeskriterie: [258, "Min. 15 unge har fået ordinært fritidsjob pr. år"],
  },
  {
    Id: "4.2-1",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "Jobcafé",
    Succeskriterie: [261, "Min. 2 opkvalificerende kurser afholdt pr. år"],
  },
  {
    Id: "4.2-2",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "Jobcafé",
    Succeskriterie: [264, "Min. 10 kursister har gennemført et opkvalificerende kursus pr. år"],
  },
  {
    Id: "4.2-3",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "Jobcafé",
    Succeskriterie: [
      267,
      "Min. 2 ugentlige tilbud om åben rådgivning i boligområderne Skovparken/Skovvejen-kvarteret og Munkebo i 40 uger om året",
    ],
  },
  {
    Id: "4.3-1",
    Indsatsområde: "Beskæftigelse",
    Aktivitet: "En ny start for flere – Sociale effektinvesteringer",
    Succeskriterie: [
      270,
      "Her noteres alle arrangementer der afholdes i forbindelse eller med deltagere fra projektet",
    ],
  },
  { Id: "4.4", Indsatsområde: "Beskæftigelse", Aktivitet: "Sundhedsfremmende og forebyggende tilbud" },
  {
    Id: "5.1-1",
    Indsatsområde: "Sammenhængskraft og medborgerskab",
    Aktivitet: "Netværk og brobygning",
    Succeskriterie: [273, "Min. 10 temamøder afholdt årligt (udenfor boligområderne)"],
  },
  {
    Id: "5.1-2",
    Indsatsområde: "Sammenhængskraft og medborgerskab",
    Aktivitet: "Netværk og brobygning",
    Succeskriterie: [276, "Min. 2 temaforløb af min. 3 gange afholdt pr. år"],
  },
  {
    Id: "5.1-3",
    Indsatsområde: "Sammenhængskraft og medborgerskab",
    Aktivitet: "Netværk og brobygning",
    Succeskriterie: [279, "Min. 2 nye netværksgrupper etableret pr. år"],
  },
  {
    Id: "5.2-1",
    Indsatsområde: "Sammenhængskraft og medborgerskab",
    Aktivitet: "Godt naboskab",
    Succeskriterie: [
      282,
      "Min. 8 henvendelser i forbindelse med konflikter er givet videre til kommunale samarbejdspartnere",
    ],
  },
];
