// The line of the README. The import below runs before it, which must not matter.
importScripts("/mini-coi.js");
import { addRoutes } from "./routes.js";

addRoutes(self.__WB_MANIFEST);
