/** What the demo's own backend lets the demo bar do; the live console has none. */
export interface DemoControl {
  /** Where the demo says it is, and who is signed in. */
  session: { region: string; projectId: string; projectName: string; userName: string };
  /** A fresh token, as a sign-in would give. */
  issueToken: () => string;
  scenario: string;
  scenarios: readonly string[];
  fleet: number;
  /** Switches how the mock service behaves; `reloadNeeded` when its data change with it. */
  setScenario: (name: string) => { reloadNeeded: boolean };
  setFleet: (fleet: number) => void;
  /** The demo's clock, in milliseconds since 1970: it runs ahead of the wall's once it has been moved. */
  now: () => number;
  /** Moves that clock, in all tabs, to the next run of any scheduled task; undefined when none is to come. What was read before is then old. */
  jumpToNextRun: () => Date | undefined;
  reset: () => void;
}
