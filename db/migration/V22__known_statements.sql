-- Whether a statement is known already is asked for each one that is recorded; the index also serves what the old one did.

create index claim_by_statement on claim (claimant_id, metric, (coalesce(best, low, high)));
drop index claim_by_claimant;
