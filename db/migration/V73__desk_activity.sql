-- Everything that was done at the desk, in one list: the log, the histories of claims and of the vocabulary, the comments.

create view desk_activity as
select 'a' || a.id as key, a.at, a.who, a.what, a.about, a.detail, a.address
from activity a
union all
select 'r' || r.id, r.at, r.who,
       case
           when r.before is null then 'claim.entered'
           when r.before ->> 'review' <> r.after ->> 'review' then 'claim.' || (r.after ->> 'review')
           when r.before ->> 'credibility' is distinct from r.after ->> 'credibility' then 'claim.graded'
           when r.before - 'version' = r.after - 'version' then 'claim.cited'
           else 'claim.corrected'
       end,
       '/claims/' || r.claim_id, r.why, null
from claim_revision r
where r.who in (select name::text from account)
union all
select 'v' || v.id, v.at, v.who, 'vocabulary.' || v.kind, v.slug, v.why, null
from vocabulary_revision v
union all
select 'c' || c.id, c.at, c.who, 'claim.commented', '/editor/claims/' || c.claim_id || '/comments', null, null
from claim_comment c;
comment on view desk_activity is 'What accounts did; imports, which are no account, are left out';

create index claim_revision_by_hand on claim_revision (who, at desc);

-- When the data were last saved elsewhere.

create table backup_made (
    at     timestamptz primary key,
    tables integer not null check (tables >= 0),
    lines  bigint not null check (lines >= 0)
);
comment on table backup_made is 'Backups that were written, by the time at which their data were read';
