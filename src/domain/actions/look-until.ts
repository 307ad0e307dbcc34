/** What takes a moment to be seen is looked for this often, this far apart, in milliseconds. */
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 1500;

/** Reads which items are as they should be until all are, or until enough looks were taken. @throws what `look` throws */
export async function lookUntilSo(
  look: () => Promise<ReadonlyMap<string, boolean>>,
): Promise<ReadonlyMap<string, boolean>> {
  for (let at = 1; ; at += 1) {
    const seen = await look();
    if (at === LOOKS || [...seen.values()].every(Boolean)) return seen;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
