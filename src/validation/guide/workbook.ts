import type { sentences } from "../../messages/da/findings/workbook";
import type { Guide } from "./guide";

export const workbookGuide: Guide<keyof typeof sentences> = {
  "addin-formula": {
    finds:
      "Finder formler på skemaets ark, som bruger tilføjelsesprogrammets funktioner (HHP). Skemaet selv har ingen, så de står i brugerens egne kolonner. På andre ark er de i orden.",
    example: { functions: ["HHP.DELTA", "HHP.TAL"], cells: 12 },
    remedy:
      "Kopiér cellerne, og indsæt dem som værdier. Ellers viser de en fejl hos modtageren, som ikke har tilføjelsesprogrammet.",
  },
  "local-link": {
    finds:
      "Finder links og HYPERLINK-formler til filer på en computer, et drev eller en server, samlet for hvert ark. Links til nettet, til intranettet, til e-mail og til steder i projektmappen selv er i orden.",
    example: { files: ["Budget 2022.xlsx", "Referat.docx"], cells: 3 },
    remedy:
      "Fjern linket, eller læg filen et sted på nettet, hvor modtageren har adgang, og link til den adresse.",
  },
  "skema-outdated": {
    finds:
      "Finder årgange af skemaet, hvis tal ikke længere er dem, kilderne siger: tal, der er rettet, slettet eller flyttet, siden skemaet blev bygget. Tal, der er kommet til siden, nævnes kun for den nyeste årgang. Er tallene de samme og kun flyttet til andre celler, er det en bemærkning. En anden skrivemåde af det samme tal er i orden.",
    example: {
      year: 2022,
      figures: 3,
      first: {
        kind: "changed",
        id: "LBF-1",
        what: "Område 2022",
        before: "90,5 %",
        after: "91,5 %",
        source: { sheet: "Overordnede mål", cell: "H3" },
      },
    },
    remedy:
      "Byg skemaet for året igen. Er årgangen sendt og skal blive stående, som den er, så acceptér fundet med en begrundelse.",
  },
  "words-differ": {
    finds:
      "Finder uddybende ord, der står forskelligt på skemaet og i tabellen Status, eller på to af skemaets ark. Mellemrum og linjeskift tæller ikke med.",
    example: { id: "1.2", period: "2022", other: "Status" },
    remedy:
      "Ret ordene det ene sted, så de er ens. Skemaet viser dem, der står på skemaet, til det er gjort.",
  },
};
