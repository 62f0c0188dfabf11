import { associateFunctions, languageOf } from "./associate";

const language = () => languageOf(Office.context.displayLanguage);

associateFunctions(CustomFunctions, language, async () => {
  const { functionCalls } = await import("./calls");
  return functionCalls(CustomFunctions, language);
});
