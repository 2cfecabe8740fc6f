//! The lines of a file as an editor counts them, whatever ends them: the CSV reader's own count stops before the end of the
//! line above. Asked in the order of the file, so that each byte is looked at once.

pub struct Lines<'b> {
    bytes: &'b [u8],
    counted: usize,
    line: u64,
}

impl<'b> Lines<'b> {
    pub fn of(bytes: &'b [u8]) -> Lines<'b> {
        Lines {
            bytes,
            counted: 0,
            line: 1,
        }
    }

    /// The line, from 1, of the row at this position: the reader's stands before line ends that belong to no row.
    pub fn of_row(&mut self, position: Option<&csv::Position>) -> u64 {
        let from = position.map_or(0, |position| position.byte() as usize);
        let rest = self.bytes.get(from..).unwrap_or_default();
        let ends = rest
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        self.of_byte(from + ends)
    }

    /// The line, from 1, on which this byte stands.
    pub fn of_byte(&mut self, byte: usize) -> u64 {
        for place in self.counted..byte.min(self.bytes.len()) {
            let is_end = match self.bytes[place] {
                b'\n' => true,
                b'\r' => self.bytes.get(place + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(is_end);
        }
        self.counted = self.counted.max(byte);
        self.line
    }
}
