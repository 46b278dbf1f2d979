//! The kinds of faults.

/// What can be wrong with a file's syntax or with its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The bytes are UTF-16.
    Utf16,
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The file is larger than the program reads.
    TooLarge,
    /// Braces are nested more deeply than the parser survives.
    TooDeep,
    /// A placeable has more named arguments than the parser reads in a short time.
    TooManyArguments,
    /// A carriage return that ends no line.
    BareCr,
    /// A tab in an indent.
    Tab,
    /// An indented `# note`, which is published with the text above.
    IndentedComment,
    /// `\{` in a string literal.
    EscapedBrace,
    /// `F(a b)`.
    MissingComma,
    /// `<<<<<<<`.
    ConflictMarker,
    /// A Cyrillic letter in a key that looks like a Latin one.
    KeyLookAlike,
    /// Another letter that a key may not have.
    KeyLetter,
    /// `key.attribute = …`.
    DottedKey,
    /// `#note`, or more than three `#`.
    CommentSpace,
    /// `.attribute =`.
    AttributeWithoutValue,
    /// An attribute with no message above it.
    AttributeWithoutMessage,
    /// A line of text that begins with `[`, `*`, `.` or `}`.
    SpecialStart,
    /// A line of text that begins in the first column.
    LostIndent,
    /// A line that begins like a key and has no `=`.
    MissingEquals,
    /// `key =`, with attributes or text in the wrong place below it.
    ValueElsewhere,
    /// A line that is neither an entry nor a comment.
    StrayText,
    /// `{` that is never closed.
    UnclosedBrace,
    /// `}` that closes nothing.
    ClosingBrace,
    /// `{ }`.
    EmptyPlaceable,
    /// `{ two words }`.
    PlaceableContent,
    /// `(` that is never closed.
    UnclosedCall,
    /// A select without `*`.
    MissingDefault,
    /// A select with two `*`.
    TwoDefaults,
    /// `[one]` with no text.
    VariantWithoutValue,
    /// `[two words]`.
    VariantKey,
    /// A variant on the line of `->`.
    SelectLineBreak,
    /// `=>` for `->`.
    SelectArrow,
    /// A select by a message or a term.
    Selector,
    /// `{ -term.attribute }`.
    TermAttribute,
    /// `{ number($n) }`.
    FunctionName,
    /// Something else where a name belongs.
    Identifier,
    /// `{ 1. }`.
    NumberLiteral,
    /// `F(n: -1)`, which some parsers refuse.
    NegativeArgument,
    /// A named argument that is neither a number nor a string.
    ArgumentValue,
    /// `F(n: 1, $a)`.
    ArgumentOrder,
    /// `F(n: 1, n: 2)`.
    DuplicateArgument,
    /// `"` that is never closed.
    UnclosedString,
    /// `\q`.
    UnknownEscape,
    /// `\u12`.
    UnicodeEscape,
}

impl FaultKind {
    /// Every kind of fault.
    pub const ALL: [FaultKind; 45] = [
        FaultKind::Utf16,
        FaultKind::NotUtf8,
        FaultKind::TooLarge,
        FaultKind::TooDeep,
        FaultKind::TooManyArguments,
        FaultKind::BareCr,
        FaultKind::Tab,
        FaultKind::IndentedComment,
        FaultKind::EscapedBrace,
        FaultKind::MissingComma,
        FaultKind::ConflictMarker,
        FaultKind::KeyLookAlike,
        FaultKind::KeyLetter,
        FaultKind::DottedKey,
        FaultKind::CommentSpace,
        FaultKind::AttributeWithoutValue,
        FaultKind::AttributeWithoutMessage,
        FaultKind::SpecialStart,
        FaultKind::LostIndent,
        FaultKind::MissingEquals,
        FaultKind::ValueElsewhere,
        FaultKind::StrayText,
        FaultKind::UnclosedBrace,
        FaultKind::ClosingBrace,
        FaultKind::EmptyPlaceable,
        FaultKind::PlaceableContent,
        FaultKind::UnclosedCall,
        FaultKind::MissingDefault,
        FaultKind::TwoDefaults,
        FaultKind::VariantWithoutValue,
        FaultKind::VariantKey,
        FaultKind::SelectLineBreak,
        FaultKind::SelectArrow,
        FaultKind::Selector,
        FaultKind::TermAttribute,
        FaultKind::FunctionName,
        FaultKind::Identifier,
        FaultKind::NumberLiteral,
        FaultKind::NegativeArgument,
        FaultKind::ArgumentValue,
        FaultKind::ArgumentOrder,
        FaultKind::DuplicateArgument,
        FaultKind::UnclosedString,
        FaultKind::UnknownEscape,
        FaultKind::UnicodeEscape,
    ];

    /// The names of [`FaultKind::ALL`].
    pub const NAMES: [&'static str; FaultKind::ALL.len()] = {
        let mut names = [""; FaultKind::ALL.len()];
        let mut at = 0;
        while at < names.len() {
            names[at] = FaultKind::ALL[at].name();
            at += 1;
        }
        names
    };

    /// Its name in output, and in the id of its message.
    pub const fn name(self) -> &'static str {
        match self {
            FaultKind::Utf16 => "utf-16",
            FaultKind::NotUtf8 => "not-utf-8",
            FaultKind::TooLarge => "too-large",
            FaultKind::TooDeep => "too-deep",
            FaultKind::TooManyArguments => "too-many-arguments",
            FaultKind::BareCr => "bare-cr",
            FaultKind::Tab => "tab",
            FaultKind::IndentedComment => "indented-comment",
            FaultKind::EscapedBrace => "escaped-brace",
            FaultKind::MissingComma => "missing-comma",
            FaultKind::ConflictMarker => "conflict-marker",
            FaultKind::KeyLookAlike => "key-look-alike",
            FaultKind::KeyLetter => "key-letter",
            FaultKind::DottedKey => "dotted-key",
            FaultKind::CommentSpace => "comment-space",
            FaultKind::AttributeWithoutValue => "attribute-without-value",
            FaultKind::AttributeWithoutMessage => "attribute-without-message",
            FaultKind::SpecialStart => "special-start",
            FaultKind::LostIndent => "lost-indent",
            FaultKind::MissingEquals => "missing-equals",
            FaultKind::ValueElsewhere => "value-elsewhere",
            FaultKind::StrayText => "stray-text",
            FaultKind::UnclosedBrace => "unclosed-brace",
            FaultKind::ClosingBrace => "closing-brace",
            FaultKind::EmptyPlaceable => "empty-placeable",
            FaultKind::PlaceableContent => "placeable-content",
            FaultKind::UnclosedCall => "unclosed-call",
            FaultKind::MissingDefault => "missing-default",
            FaultKind::TwoDefaults => "two-defaults",
            FaultKind::VariantWithoutValue => "variant-without-value",
            FaultKind::VariantKey => "variant-key",
            FaultKind::SelectLineBreak => "select-line-break",
            FaultKind::SelectArrow => "select-arrow",
            FaultKind::Selector => "selector",
            FaultKind::TermAttribute => "term-attribute",
            FaultKind::FunctionName => "function-name",
            FaultKind::Identifier => "identifier",
            FaultKind::NumberLiteral => "number-literal",
            FaultKind::NegativeArgument => "negative-argument",
            FaultKind::ArgumentValue => "argument-value",
            FaultKind::ArgumentOrder => "argument-order",
            FaultKind::DuplicateArgument => "duplicate-argument",
            FaultKind::UnclosedString => "unclosed-string",
            FaultKind::UnknownEscape => "unknown-escape",
            FaultKind::UnicodeEscape => "unicode-escape",
        }
    }
}
