/** Fluent fetches fonts from a server unless it is told, before it loads, that there is none. */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
