import type { Area } from "../../../src/workbook/address";

/** How a sheet is printed, as the API names it; margins in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  bottomMargin: number;
  footerMargin: number;
  headerMargin: number;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printComments: string;
  printErrors: string;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  printArea: Area | undefined;
  titleRows: { readonly top: number; readonly bottom: number } | undefined;
  titleColumns: { readonly left: number; readonly right: number } | undefined;
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  bottomMargin: 54,
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  zoom: { scale: 100 },
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};
