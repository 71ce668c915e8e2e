-- A batch says what its documents are, and each document may say otherwise.

alter table capture
    add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    add column form text check (form in ('article', 'digest', 'bulletin', 'live-blog', 'transcript', 'encyclopedia'));
comment on column capture.language is 'BCP 47; said with a batch';
comment on column capture.form is 'What kind of text it is; said with a batch';
