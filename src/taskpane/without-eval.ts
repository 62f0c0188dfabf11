import { z } from "zod";

/** The pages' Content-Security-Policy forbids code made at run time, which zod would otherwise try out. */
z.config({ jitless: true });
