import { expect, test } from "vitest";
import { mentionsPublisher } from "../../src/check/mentions-publisher.ts";

test.each([
  ["as the Census Bureau reported", "U.S. Census Bureau"],
  ["the Commerce Department said", "US Department of Commerce"],
  ["USTR found", "Office of the US Trade Representative"],
  ["PIIE later calculated", "Peterson Institute for International Economics (PIIE), Chad P. Bown"],
  ["as Chad Bown counts it", "Peterson Institute for International Economics (PIIE), Chad P. Bown"],
  ["the CSIS authors say", "Center for Strategic and International Studies (Daniel H. Rosen and Scott Kennedy)"],
  ["Rhodium counts", "Rhodium Group"],
  ["the White House said", "White House"],
  ["the State Council Information Office says", "State Council Information Office of China"],
  ["in the Financial Times", "Financial Times"],
  ["MercoPress wrote", "MercoPress"],
])("“%s” names %s", (words, publisher) => {
  expect(mentionsPublisher(words, publisher)).toBe(true);
});

test.each([
  ["the house was painted", "White House"],
  ["US goods and trade", "Office of the US Trade Representative"],
  ["the census of birds in a cens", "Rhodium Group"],
  ["in financial trouble", "Financial Times"],
  ["the deficit grew", "U.S. Census Bureau"],
])("“%s” does not name %s", (words, publisher) => {
  expect(mentionsPublisher(words, publisher)).toBe(false);
});
