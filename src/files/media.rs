//! What an attachment may be, and how it is recognised: by the extension of its name and by its first bytes, which must
//! agree. Nothing else is looked at; files are served as downloads with the fixed type that is found here.

/// The kinds of file that may stand beside a business case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Pdf,
    Png,
    Jpeg,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaFault {
    /// The name ends in none of the known extensions.
    UnknownExtension,
    /// The first bytes are not those of what the name says.
    OtherContent,
}

impl MediaType {
    const ALL: [MediaType; 3] = [MediaType::Pdf, MediaType::Png, MediaType::Jpeg];

    /// The type under which it is kept and served.
    pub const fn name(self) -> &'static str {
        match self {
            MediaType::Pdf => "application/pdf",
            MediaType::Png => "image/png",
            MediaType::Jpeg => "image/jpeg",
        }
    }

    const fn extensions(self) -> &'static [&'static str] {
        match self {
            MediaType::Pdf => &["pdf"],
            MediaType::Png => &["png"],
            MediaType::Jpeg => &["jpg", "jpeg"],
        }
    }

    const fn magic(self) -> &'static [u8] {
        match self {
            MediaType::Pdf => b"%PDF-",
            MediaType::Png => b"\x89PNG\r\n\x1a\n",
            MediaType::Jpeg => b"\xff\xd8\xff",
        }
    }
}

/// What a file is, by its name and its first bytes.
///
/// # Errors
/// The [`MediaFault`].
pub fn recognise(file_name: &str, bytes: &[u8]) -> Result<MediaType, MediaFault> {
    let (_, extension) = file_name.rsplit_once('.').ok_or(MediaFault::UnknownExtension)?;
    let extension = extension.to_ascii_lowercase();
    let named = MediaType::ALL
        .into_iter()
        .find(|media| media.extensions().contains(&extension.as_str()))
        .ok_or(MediaFault::UnknownExtension)?;
    if bytes.starts_with(named.magic()) {
        Ok(named)
    } else {
        Err(MediaFault::OtherContent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    #[test]
    fn name_and_first_bytes_must_agree() {
        assert_eq!(recognise("resultaat.pdf", b"%PDF-1.7 ..."), Ok(MediaType::Pdf));
        assert_eq!(recognise("grafiek.PNG", PNG), Ok(MediaType::Png));
        assert_eq!(recognise("foto.jpeg", b"\xff\xd8\xff\xe0"), Ok(MediaType::Jpeg));
        assert_eq!(recognise("foto.jpg", b"\xff\xd8\xff\xdb"), Ok(MediaType::Jpeg));
        assert_eq!(recognise("resultaat.pdf", PNG), Err(MediaFault::OtherContent));
        assert_eq!(recognise("resultaat.pdf", b""), Err(MediaFault::OtherContent));
        assert_eq!(
            recognise("resultaat.pdf", b" %PDF-1.7"),
            Err(MediaFault::OtherContent)
        );
    }

    #[test]
    fn other_kinds_of_file_are_not_taken_whatever_they_hold() {
        for name in [
            "verhaal.docx",
            "pagina.html",
            "plaatje.svg",
            "pdf",
            "geen.",
            "",
            "a.pdf.exe",
        ] {
            assert_eq!(
                recognise(name, b"%PDF-1.7"),
                Err(MediaFault::UnknownExtension),
                "{name}"
            );
        }
    }
}
