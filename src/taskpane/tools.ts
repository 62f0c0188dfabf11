import { createContext, useContext } from "react";
import { pane as danish } from "../messages/da/pane";
import { pane as english } from "../messages/en/pane";
import type { Failure, Language } from "../messages";
import type { WorkbookHost } from "../workbook/host";
import { troubleOf, type Trouble } from "./trouble";

export type Core = typeof import("./core");
export type Words = typeof danish;

/** What every part of the pane works with. */
export interface Tools {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly words: Words;
  readonly listSeparator: ";" | ",";
  /** The person's own date, as ISO text. */
  readonly today: () => string;
  /** To be called when the pane has written to the workbook: it is read and checked again. */
  readonly written: () => void;
  /** Says a result to a screen reader. */
  readonly announce: (sentence: string) => void;
}

const tools = createContext<Tools | undefined>(undefined);

export const ToolsProvider = tools.Provider;

/** @throws Error outside the pane. */
export function useTools(): Tools {
  const found = useContext(tools);
  if (found === undefined) throw new Error("The pane's parts work inside the pane alone.");
  return found;
}

/** The pane's own words in a language; they come with the shell, all other messages with the core. */
export function wordsIn(language: Language): Words {
  return language === "da" ? danish : english;
}

/** The core, loaded once when first asked for. */
export function loadCore(): Promise<Core> {
  return import(/* webpackChunkName: "core" */ "./core");
}

/** An error in words, also where the core that has most of them could not be loaded. */
export async function explain(error: unknown, language: Language): Promise<Trouble> {
  const core = await loadCore().catch(() => undefined);
  const sentenceOf =
    core && ((failure: Failure) => core.sentenceOfFailure(failure, core.messagesIn(language)));
  return troubleOf(error, wordsIn(language).trouble.unforeseen, sentenceOf);
}
