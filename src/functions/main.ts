import { associateFunctions } from "./associate";

associateFunctions(CustomFunctions, () => Office.context.displayLanguage);
