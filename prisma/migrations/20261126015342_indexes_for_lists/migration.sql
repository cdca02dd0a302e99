-- What lists ask of thousands of rows: a practical trainer's placements, weeks that wait, who is away today.
CREATE INDEX "Placement_practicalTrainerId_idx" ON "Placement" ("practicalTrainerId");
CREATE INDEX "Record_state_idx" ON "Record" ("state");
CREATE INDEX "Absence_endsOn_idx" ON "Absence" ("endsOn");
