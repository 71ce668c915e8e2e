-- By which rules the desk works, and what editors say to each other about claims.

create table house_rules (
    only_one   boolean primary key default true check (only_one),
    four_eyes  boolean not null default false,
    notice     text check (notice <> '' and length(notice) <= 500),
    changed_at timestamptz,
    changed_by text check (changed_by <> ''),
    version    integer not null default 0
);
comment on table house_rules is 'What administrators have set; one row';
comment on column house_rules.four_eyes is 'Whoever entered or corrected a claim cannot publish it';
comment on column house_rules.notice is 'A sentence that stands on top of every public page';
insert into house_rules default values;
create trigger house_rules_change_is_noted after update on house_rules
    for each statement execute function note_change();

create sequence claim_comment_id_seq increment by 50;
create table claim_comment (
    id       bigint primary key default nextval('claim_comment_id_seq'),
    claim_id bigint not null references claim,
    reply_to bigint references claim_comment,
    field    text check (field ~ '^[a-zA-Z]+$'),
    body     text not null check (body <> '' and length(body) <= 4000),
    who      text not null check (who <> ''),
    at       timestamptz not null,
    check (reply_to is null or field is null)
);
comment on table claim_comment is 'What editors say to each other about a claim, or one field of it; readers never see it';
comment on column claim_comment.reply_to is 'The comment that began the conversation; conversations have no further levels';
create index claim_comment_by_claim on claim_comment (claim_id, id);
create index claim_comment_by_time on claim_comment (at);
create trigger claim_comment_is_append_only before update or delete on claim_comment
    for each row execute function refuse_change();
create trigger claim_comment_is_not_truncated before truncate on claim_comment
    for each statement execute function refuse_change();

create sequence claim_comment_resolution_id_seq increment by 50;
create table claim_comment_resolution (
    id         bigint primary key default nextval('claim_comment_resolution_id_seq'),
    comment_id bigint not null references claim_comment,
    resolved   boolean not null,
    who        text not null check (who <> ''),
    at         timestamptz not null
);
comment on table claim_comment_resolution is 'When a conversation was settled or opened again; the latest row counts';
create index claim_comment_resolution_by_comment on claim_comment_resolution (comment_id, id desc);
create trigger claim_comment_resolution_is_append_only before update or delete on claim_comment_resolution
    for each row execute function refuse_change();
create trigger claim_comment_resolution_is_not_truncated before truncate on claim_comment_resolution
    for each statement execute function refuse_change();
