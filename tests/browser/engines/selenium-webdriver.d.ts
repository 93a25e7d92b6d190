/** Types for a package that ships none; only what the tests use. */
declare module "selenium-webdriver" {
  interface Actions {
    scroll(x: number, y: number, byX: number, byY: number, origin: unknown): Actions;
    perform(): Promise<void>;
  }
  export interface WebDriver {
    get(address: string): Promise<void>;
    quit(): Promise<void>;
    takeScreenshot(): Promise<string>;
    actions(options: { async: boolean }): Actions;
    navigate(): { back(): Promise<void>; refresh(): Promise<void> };
    manage(): {
      setTimeouts(milliseconds: { script: number; pageLoad: number }): Promise<void>;
      window(): { setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown> };
    };
    executeScript<T>(script: string, ...given: readonly unknown[]): Promise<T>;
    executeAsyncScript<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  }
  export const Origin: { readonly VIEWPORT: unknown };
  export interface Capabilities {
    has(name: string): boolean;
  }
  export const Capabilities: new (asked: Readonly<Record<string, unknown>>) => Capabilities;
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(asked: Capabilities): this;
    build(): Promise<WebDriver>;
  }
}
