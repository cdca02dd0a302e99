-- Figures come as lists too: what is done online, and how many cases a month has.
ALTER TYPE "ImportKind" ADD VALUE 'services';
ALTER TYPE "ImportKind" ADD VALUE 'volumes';
