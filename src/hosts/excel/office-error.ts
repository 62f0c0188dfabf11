import { Failure } from "../../messages/failure";

/** The code of an error from Office; empty for another. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : "";
}

/** Whether a request or its answer was larger than the 5 MB that Excel allows. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

/** The failure that an error is, with the error as its cause; a failure stays itself. */
export function failureOf(error: unknown): Failure {
  if (isFailure(error)) return error;
  const options = { cause: error };
  switch (codeOf(error)) {
    case "InvalidOperationInCellEditMode":
      return new Failure("excel-cell-edit", undefined, options);
    case "AccessDenied":
      return new Failure("excel-access-denied", undefined, options);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new Failure("excel-too-large", undefined, options);
    case "ApiNotFound":
    case "NotImplemented":
    case "UnsupportedFeature":
      return new Failure("excel-too-old", undefined, options);
    default: {
      const message = error instanceof Error ? error.message : String(error);
      return new Failure("excel-error", { code: codeOf(error), message }, options);
    }
  }
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Failure;
}
