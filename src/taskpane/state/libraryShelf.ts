import { loadCatalogue } from "../../catalogue/catalogue";
import { loadRecords } from "../../catalogue/statements";
import { loadStrategies } from "../../catalogue/strategies";
import { loadTables } from "../../catalogue/tables";
import type { LibraryShelf } from "./librarySearch";

/** All that the documents say. Heavy: import this only where the library itself is loaded. */
export const libraryShelf = (): LibraryShelf => ({
  catalogue: loadCatalogue(),
  records: loadRecords(),
  strategies: loadStrategies(),
  tables: loadTables(),
});
