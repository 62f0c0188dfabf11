/** The registrations that come with `onChanged.add` and its like; the client keeps its handlers itself. */
const kinds = ["_RegisterAddedEvent", "_RegisterDataChangedEvent", "_RegisterDeletedEvent"];

/** Registering and unregistering changes nothing here: events go to whoever listens. */
export const sheetEvents: Readonly<Record<string, () => undefined>> = Object.fromEntries(
  kinds
    .flatMap((name) => [name, name.replace("_Register", "_Unregister")])
    .map((name) => [name, () => undefined]),
);
