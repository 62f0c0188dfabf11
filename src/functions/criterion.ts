import { readCriterion, readStatus, type CriterionReading, type StatusReading } from "../cells";
import { assessCriterion, reasonInWords } from "../analysis";
import { da } from "../messages/da";
import type { Messages } from "../messages";
import type { PlanWorkbook, StatusPeriod } from "../plan";
import type { CellAddress } from "../workbook/address";
import { noPlan } from "./no-plan";
import { inPercents } from "./scale";
import { Refusal, missing, wrong, type Answer, type Value } from "./value";
import { asksForReason } from "./verdict";
import { periodOf } from "./year";

/**
 * How much of what a criterion asks for a status reports, as a fraction; or the verdict's reason, Danish in every
 * language, where it is asked for. A period such as "2023H1" is half a year, which counts are held against pro rata.
 */
export function fulfilmentOf(messages: Messages, ...values: Value[]): Answer {
  const [criterion = null, status = null, given = null, wanted = null] = values;
  const { errors } = messages.functions;
  const period = periodOf(given, messages);
  if (period instanceof Refusal) return period;
  const reasoned = asksForReason(wanted, messages);
  if (reasoned instanceof Refusal) return reasoned;
  if (!isReadable(criterion))
    return wrong(errors.targetUnreadable({ text: errors.truth({ value: criterion === true }) }));
  if (!isReadable(status))
    return wrong(errors.notANumber({ text: errors.truth({ value: status === true }) }));
  const asked = readCriterion(criterion);
  const reading = reported(status, asked, messages);
  if (reading instanceof Refusal) return reading;
  const { fulfilment, verdict } = assess(asked, criterion, status, reading, period ?? wholeYear);
  if (reasoned) return `${da.verdicts.kinds[verdict.kind]}: ${reasonInWords(verdict.reason, da)}`;
  return fulfilment ?? missing(reasonInWords(verdict.reason, messages));
}

/** Some year: without a period named, the status is of a whole one, whichever it is. */
const wholeYear: StatusPeriod = { year: 2000 };
const nowhere: CellAddress = { sheet: "", cell: "A1" };
const noText = { at: nowhere, text: "" };

function isReadable(value: Value): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function assess(
  asked: CriterionReading,
  criterion: string | number,
  status: string | number,
  reading: StatusReading,
  period: StatusPeriod,
) {
  const source = { at: nowhere, raw: String(criterion) };
  const subject = {
    id: "",
    focusAreas: [],
    activity: noText,
    criterion: { ...source, reading: asked },
    target: undefined,
    unit: undefined,
    frequency: noText,
    at: nowhere,
  };
  const report = {
    criterionId: "",
    period,
    status: { at: nowhere, raw: String(status), reading },
    result: undefined,
    words: noText,
    at: nowhere,
  };
  const workbook: PlanWorkbook = {
    plan: { ...noPlan, criteria: [subject], statuses: [report] },
    problems: [],
    tables: [],
    dataTables: [],
    measurements: [],
    guesses: [],
  };
  return assessCriterion(workbook, subject, period);
}

/** What a status reports; a bare 0.75 where a share is asked for is Excel's 75 %. */
function reported(
  status: string | number,
  asked: CriterionReading,
  messages: Messages,
): StatusReading | Refusal {
  if (typeof status === "string" || !asked.targets.some(({ unit }) => unit === "percent")) {
    return readStatus(status);
  }
  const share = inPercents(status, messages);
  return share instanceof Refusal ? share : readStatus(share, { unit: "percent" });
}
