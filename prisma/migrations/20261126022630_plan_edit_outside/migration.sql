-- What changes cells of a plan elsewhere than on its boards is a step that nobody takes back there.
ALTER TYPE "PlanEditKind" ADD VALUE 'outside';
