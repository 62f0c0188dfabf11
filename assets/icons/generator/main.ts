import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeIcons } from "./icons";

/** Rewrites the icons. */
for (const { file, bytes } of makeIcons()) writeFileSync(path.resolve("assets", "icons", file), bytes);
