import { findingsJourneys } from "./findings";
import { firstPlanJourneys } from "./first-plan";
import { everyonesJourneys } from "./for-everyone";
import { hindranceJourneys } from "./hindrances";
import { manyFindingsJourneys } from "./many-findings";
import { usePane } from "./pane";
import { ribbonJourneys } from "./ribbon";
import { skemaJourneys } from "./skema";

jest.setTimeout(60_000);

describe("the built pane over Excel", () => {
  const open = usePane();
  describe("without a plan", () => {
    firstPlanJourneys(open);
  });
  describe("with findings", () => {
    findingsJourneys(open);
  });
  describe("towards a skema", () => {
    skemaJourneys(open);
  });
  describe("where something is in the way", () => {
    hindranceJourneys(open);
  });
  describe("with many findings", () => {
    manyFindingsJourneys(open);
  });
  describe("for everyone", () => {
    everyonesJourneys(open);
  });
  describe("from the ribbon", () => {
    ribbonJourneys(open);
  });
});
