import type { Place } from "./place";

/**
 * Ties the ribbon's buttons to the pane they share their runtime with: each opens it at its place.
 * @param open shows a place in the pane, and checks the workbook where asked to.
 */
export function registerCommands(open: (place: Place, check: boolean) => void): void {
  const command = (place: Place, check: boolean) => (event: Office.AddinCommands.Event) => {
    open(place, check);
    const end = () => {
      event.completed();
    };
    // Where Excel will not show the pane, there is no pane to say so in.
    void Office.addin.showAsTaskpane().then(end, end);
  };
  Office.actions.associate("validate", command("findings", true));
  Office.actions.associate("buildSkema", command("skema", false));
}
