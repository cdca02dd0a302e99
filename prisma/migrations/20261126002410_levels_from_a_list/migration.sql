-- Levels that were recorded elsewhere come as a list.
ALTER TYPE "ImportKind" ADD VALUE 'levels';
