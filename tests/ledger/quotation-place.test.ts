import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";

test("a quotation keeps the place where it was said, beside the place where it is written down", () => {
  for (const { place, writtenAt } of Object.values(readLedger(readContent(".")).quotations)) {
    expect(place).toBeTypeOf("string");
    expect(writtenAt.file).toBe("content/quotations.yaml");
  }
});
