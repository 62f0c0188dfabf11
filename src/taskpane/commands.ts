import type { Place } from "./place";

/**
 * Ties the ribbon's buttons to the pane they share their runtime with: each opens it at its place.
 * @param open shows a place in the pane, and checks the workbook where asked to.
 */
export function registerCommands(open: (place: Place, check: boolean) => void): void {
  const command = (place: Place, check: boolean) => (event: Office.AddinCommands.Event) => {
    open(place, check);
    void Office.addin.showAsTaskpane().finally(() => {
      event.completed();
    });
  };
  Office.actions.associate("validate", command("findings", true));
  Office.actions.associate("buildSkema", command("skema", false));
}
