import { chromium } from "../engines/chromium.ts";
import { testAnyHistory } from "../histories/any-history.ts";

testAnyHistory(chromium);
