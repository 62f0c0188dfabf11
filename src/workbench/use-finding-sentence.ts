import { useCallback, useEffect, useState } from "react";
import type { Language, Messages } from "../messages";
import { loadCore } from "../taskpane/tools";
import type { Finding } from "../validation";

/** Puts a finding in words, once it is needed and the core has brought them; until then it has none. */
export function useFindingSentence(language: Language, needed: boolean): (finding: Finding) => string {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    if (!needed) return;
    let current = true;
    void loadCore().then(({ messagesIn }) => {
      if (current) setMessages(messagesIn(language));
    });
    return () => {
      current = false;
    };
  }, [language, needed]);
  return useCallback(
    ({ rule, params }) => {
      const sentence = messages?.findings[rule] as ((given: typeof params) => string) | undefined;
      return sentence?.(params) ?? "";
    },
    [messages],
  );
}
