import { useEffect, useReducer, useRef, useState } from "react";
import { findingsReducer, firstView, type FindingsEvent, type FindingsView } from "./findings-view";
import type { Place, PlaceRequest } from "./place";

interface PlaceState {
  readonly place: Place;
  readonly view: FindingsView;
  readonly dispatch: (event: FindingsEvent) => void;
  readonly show: (place: Place) => void;
}

/** Where in the pane the person is, led there by a press or by a wish from outside. */
export function usePlace(openAt: PlaceRequest | undefined, check: () => void): PlaceState {
  const [place, setPlace] = useState<Place>(openAt?.place ?? "overview");
  const [view, dispatch] = useReducer(findingsReducer, firstView);
  const [heard, setHeard] = useState(openAt?.number);
  if (openAt !== undefined && openAt.number !== heard) {
    setHeard(openAt.number);
    setPlace(openAt.place);
  }
  // The pane checks by itself when it begins, so the wish it begins with asks for nothing more.
  const checkedFor = useRef(openAt?.number);
  useEffect(() => {
    if (openAt === undefined || openAt.number === checkedFor.current) return;
    checkedFor.current = openAt.number;
    if (openAt.check) check();
  }, [openAt, check]);
  return { place, view, dispatch, show: setPlace };
}
