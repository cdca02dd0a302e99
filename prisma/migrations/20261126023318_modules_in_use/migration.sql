-- How often a module is used, on the page of its curriculum and before it is removed.
CREATE INDEX "Level_moduleId_idx" ON "Level" ("moduleId");
CREATE INDEX "RecordModule_moduleId_idx" ON "RecordModule" ("moduleId");
