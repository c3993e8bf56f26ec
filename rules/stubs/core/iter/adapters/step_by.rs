//! `StepBy`: every n-th item.
#![source = "library/core/src/iter/adapters/step_by.rs"]

#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first_take: bool,
}

#[safe]
impl<I> Iterator for StepBy<I>
where
    I: Iterator,
{
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        self.iter.nth(self.step_minus_one)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I> DoubleEndedIterator for StepBy<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        self.iter.len();
        self.iter.nth_back(self.step_minus_one)
    }
}

impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
