/** The pane's four places, in the order they are shown. */
export const places = ["overview", "findings", "skema", "functions"] as const;
export type Place = (typeof places)[number];

/** A wish from outside the pane (a ribbon button, the workbench) to be at a place; `number` tells one wish from the next. */
export interface PlaceRequest {
  readonly place: Place;
  readonly check: boolean;
  readonly number: number;
}
