import type { Driver, Engine } from "./engine.ts";

/** Starts an engine, and closes it after `use`. */
export async function within(launch: Engine["launch"], use: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = await launch();
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}

/** Opens the story at an address, and waits until its controls and fonts are there. */
export async function openAlive(driver: Driver, address: string): Promise<void> {
  await driver.goto(address);
  await driver.evaluate(async () => {
    while (!document.querySelector("[data-stepper]:not([hidden])")) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  }, undefined);
}
